/** Stands in for the module `wix-http-functions`: functions that make a response, by status. */

export const response = ({status = 200, headers = {}, body} = {}) => ({status, headers, body});

const withStatus = (status) => (options) => response({...options, status});

export const ok = withStatus(200);
export const created = withStatus(201);
export const badRequest = withStatus(400);
export const forbidden = withStatus(403);
export const notFound = withStatus(404);
export const serverError = withStatus(500);
