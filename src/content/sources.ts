/** A reference that content cites by id. */
export interface Source {
  readonly title: string;
  readonly year: number;
  /** Digital object identifier, PubMed id or address, as far as it is known. */
  readonly where: string;
}

const list = {
  illustration: {
    title: 'A size chosen to illustrate; no study gives one',
    year: 2026,
    where: 'this project',
  },
  schache2002: {
    title: 'Movement of the pelvis and low back in running',
    year: 2002,
    where: 'Human Movement Science',
  },
  ahcprFlags: {
    title:
      'Warning signs in acute low back problems, US Agency for Health Care Policy and Research',
    year: 1994,
    where: 'NBK52120',
  },
  finucane2020: {
    title: 'International framework for red flags of serious spinal conditions',
    year: 2020,
    where: 'Journal of Orthopaedic & Sports Physical Therapy',
  },
  nhsFlags: {
    title: 'When to get help at once for back pain',
    year: 2024,
    where: 'redflagsymptoms.co.uk/back-pain',
  },
  anderson2022: {
    title: 'Running step rate: a systematic review',
    year: 2022,
    where: 'doi:10.1186/s40798-022-00504-0',
  },
  cai2017: {
    title: 'Lower limb exercise in runners with chronic low back pain: a randomized trial',
    year: 2017,
    where: 'Medicine & Science in Sports & Exercise',
  },
  chuter2014: {
    title: 'Foot orthoses for back pain: a review with meta-analysis',
    year: 2014,
    where: 'doi:10.1186/1471-2474-15-140',
  },
  cochrane2022shoes: {
    title: 'Running shoes for preventing lower limb injuries',
    year: 2022,
    where: 'Cochrane CD013368.pub2',
  },
  duval2010: {
    title: 'Foot pronation and the position of the pelvis',
    year: 2010,
    where: 'PMID 20889344',
  },
  acsm2021: {
    title: 'Flexibility guidelines of the American College of Sports Medicine',
    year: 2021,
    where: 'acsm.org',
  },
  farokhmanesh2014: {
    title: 'Wedges under the feet and the curve of the low back',
    year: 2014,
    where: 'mendeley.com',
  },
  heiderscheit2011: {
    title: 'Effects of step rate on joint mechanics in running',
    year: 2011,
    where: 'Medicine & Science in Sports & Exercise 43(2)',
  },
  hornestam2021: {
    title: 'Inclined insoles and the lower limb and pelvis in walking',
    year: 2021,
    where: 'PMC8721087',
  },
  invitro2018: {
    title: 'Coupling of heel and shin in the laboratory',
    year: 2018,
    where: 'PMC5987802',
  },
  leppanen2024: {
    title: 'Hip and core training in novice runners: a randomized trial',
    year: 2024,
    where: 'jyx.jyu.fi/handle/123456789/95333',
  },
  lieberman2015: {
    title: 'Step rate and where the foot lands',
    year: 2015,
    where: 'Journal of Experimental Biology 218:3406',
  },
  maselli2020: {
    title: 'Low back pain in runners: a systematic review',
    year: 2020,
    where: 'PMC7271446',
  },
  menz2013: {
    title: 'Foot posture, foot function and low back pain: the Framingham foot study',
    year: 2013,
    where: 'mijn.bsl.nl',
  },
  nielsen2014: {
    title: 'Foot posture and injury in 927 novice runners',
    year: 2014,
    where: 'PMID 23766439',
  },
  owen2020: {
    title: 'Which exercise for chronic low back pain: a network meta-analysis',
    year: 2020,
    where: 'British Journal of Sports Medicine 54:1279',
  },
  pinto2008: {
    title: 'Heel wedges under one or both feet and the pelvis',
    year: 2008,
    where: 'doi:10.1016/j.math.2007.06.004',
  },
  raabe2018: {
    title: 'Trunk muscle weakness in running: a computer model of 8 runners',
    year: 2018,
    where: 'laboratoryequipment.com',
  },
  legLength1989: {
    title: 'Leg length difference, pelvis, sacrum and lumbar curve',
    year: 1989,
    where: 'PMID 2525016',
  },
  sinclair2017: {
    title: 'Orthoses and heel and shin movement in running',
    year: 2017,
    where: 'faoj.org',
  },
  shoeLife: {title: 'How long running shoes last', year: 2024, where: 'nycustompt.com'},
  thomee: {
    title: 'A traffic-light scheme for pain in exercise',
    year: 1997,
    where: 'ahpsuffolk.co.uk',
  },
  visit: {title: 'What a running assessment includes', year: 2024, where: 'montclairpt.net'},
  belavy2017: {
    title: 'Running and the discs of the low back',
    year: 2017,
    where: 'doi:10.1038/srep45975',
  },
  boneStress2016: {
    title: 'Stress fractures of the sacrum in runners',
    year: 2016,
    where: 'runnersworld.com',
  },
  cochraneInsoles: {
    title: 'Insoles for preventing and treating back pain',
    year: 2007,
    where: 'Cochrane CD005275',
  },
  henschke2008: {
    title: 'Recovery from recent low back pain: a study of 973 people over a year',
    year: 2008,
    where: 'PMC2483884',
  },
  jensen2019: {
    title: 'Diagnosis and treatment of sciatica',
    year: 2019,
    where: 'British Medical Journal',
  },
  levine2007: {
    title: 'The low back in running uphill, downhill and on the level',
    year: 2007,
    where: 'PMC1896074',
  },
  menezes2012: {
    title: 'The course of low back pain: a review with meta-analysis',
    year: 2012,
    where: 'Canadian Medical Association Journal',
  },
  pengel2003: {
    title: 'How recent low back pain goes on: a systematic review',
    year: 2003,
    where: 'British Medical Journal',
  },
  rannisto2019: {
    title: 'Insoles for leg-length difference in meat cutters with back pain: a randomised trial',
    year: 2019,
    where: 'PMC6417033',
  },
  sciaticaAdvice: {title: 'Sciatica', year: 2024, where: 'healthify.nz'},
  who2023: {
    title: 'Exercise for chronic low back pain: a review for the World Health Organization',
    year: 2023,
    where: 'PMC10684665',
  },
} as const satisfies Record<string, Source>;

/** The id of a reference. */
export type SourceId = keyof typeof list;

/** Every reference that content cites, by id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = list;
