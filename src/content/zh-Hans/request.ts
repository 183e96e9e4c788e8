import type {RequestContent} from '../schema.js';

export const request: RequestContent = {
  reviewed: false,
  heading: '给我们发送申请',
  intro:
    '我们需要您的姓名、您同意我们联系您，以及一个电话号码或电子邮箱。其余内容由您决定是否填写。',
  fields: {
    option: {label: '您的免费咨询'},
    name: {label: '您的姓名', missing: '请输入您的姓名。'},
    phone: {label: '电话号码', missing: '请输入电话号码或电子邮箱。'},
    email: {
      label: '电子邮箱',
      wrong: '请输入像 name@example.com 这样的电子邮箱。',
    },
    bestTime: {label: '方便联系您的时间', hint: '按诊所当地的时间。'},
    language: {
      label: '语言或口译员（选填）',
      hint: '只有不是英语时才需要填写。',
    },
    accommodation: {
      label: '能为您提供便利的安排（选填）',
      hint: '例如，没有台阶的通道。请不要在这里写您的健康情况。',
    },
    consent: {
      label: '{clinic} 可以就这份申请与我联系。',
      missing: '请勾选此框，让我们可以联系您。',
    },
  },
  contact: '我们怎样联系您？填一种就够了。',
  trap: '此处请留空',
  options: {office: '到诊所', phone: '通过电话'},
  times: {
    any: '任何时间',
    morning: '上午，{hours}',
    midday: '中午，{hours}',
    afternoon: '下午，{hours}',
    evening: '傍晚，{hours}',
  },
  tooLong: '您写了 {count} 个字符。最多可写 {max} 个。',
  privacy:
    '您写的内容只会发给 {clinic}，不会发到别处。本页面不保留副本。您可以随时问我们会保存多久，或者要求我们删除。',
  check: '请检查以下各项',
  send: '发送申请',
  sending: '正在发送您的申请。',
  retrying: '这需要一点时间。我们还在尝试。',
  waiting: '您没有连上网络。请不要关闭本页面：等您重新连上网络，我们就会发送您的申请。',
  sent: '您的申请已发送。',
  next: '{clinic} 会与您联系。您也可以致电：',
  another: '再发送一份申请',
  failed: '您的申请没有发送成功。您写的内容还在这里。',
  instead: '请重试，或者用其他方式联系 {clinic}：',
  again: '重试',
  copyLabel: '您的申请（文字）',
  copy: '复制文字',
  copied: '已复制。',
  selected: '文字已选中。请用键盘或菜单复制。',
  mail: '写电子邮件',
};
