import type {AlignmentContent} from '../schema.js';

export const alignment: AlignmentContent = {
  id: 'alignment',
  article: ['A27', 'A30', 'A31'],
  sources: ['menz2013', 'nielsen2014'],
  evidence: {
    grade: 'D',
    note: 'Theory and opinion. Flat and high arches are common in people whose backs feel fine.',
  },
  reviewed: false,
  heading: 'Your feet, your legs and your back',
  lead: 'Some backs seem to notice what the feet do. If yours does, your feet and legs may be worth a look. They can be one part of easing pain, or of keeping it away.',
  signs: {
    id: 'signs',
    article: ['A28'],
    sources: ['menz2013', 'nielsen2014'],
    evidence: {
      grade: 'D',
      note: 'Theory and habit. In a study of 927 new runners, foot shape did not raise the risk of injury.',
    },
    reviewed: false,
    title: 'Signs worth a look',
    intro: 'None of these means that something is wrong. Many people have them and feel fine.',
    items: [
      'Your shoes wear down unevenly, or one more than the other.',
      'One ankle keeps giving way.',
      'One foot rolls in or out more than the other.',
      'An ache keeps coming back on the same side.',
      'Your back feels different when you change shoes.',
    ],
    ask: 'Is one of them new, or does it bother you? Ask a physical therapist early.',
    urgent:
      'Pain on one side with each step, still there when you walk? Stop running and be seen within days.',
  },
  steps: {
    title: 'Three things you can try',
    intro:
      'Each one is a fair choice. So is leaving your feet as they are. Try one thing at a time, so that you can tell what helps.',
    items: [
      {
        id: 'orthotics',
        article: ['A29a', 'A29d'],
        sources: ['chuter2014', 'cochraneInsoles', 'rannisto2019', 'sinclair2017'],
        evidence: {
          grade: 'C',
          note: 'Limited. Taken together, the trials show no clear effect on back pain.',
        },
        reviewed: false,
        title: 'Orthotics (shoe inserts)',
        summary: 'Worth a trial of 4 to 6 weeks, but not a must.',
        what: 'A sole that you put in your shoe, ready-made or made for you. It can change how your foot rolls by a degree or two.',
        known:
          'In trials, inserts did not clearly prevent or ease back pain. One small trial helped workers with back pain and legs that differ in length.',
        trial: [
          'Talk to a physical therapist or podiatrist before you spend much.',
          'Pick one thing to watch, such as your back on the morning after a run.',
          'Give it 4 to 6 weeks.',
          'If nothing has changed, stop. That is an answer too.',
        ],
        stop: 'New pain, a numb spot, or pain that moves down a leg.',
      },
      {
        id: 'footwear',
        article: ['A29b', 'A29d'],
        sources: ['cochrane2022shoes', 'shoeLife'],
        evidence: {
          grade: 'C',
          note: 'Limited. Going by comfort is common advice. No trial has tested it for back pain.',
        },
        reviewed: false,
        title: 'Running shoes',
        summary: 'Comfort and fit come first.',
        what: 'A pair that fits, feels good and suits how you run.',
        known:
          'Picking shoes by arch type alone likely makes no difference to leg injuries. Those trials did not look at back pain.',
        trial: [
          'Try a change if your pair bothers you or has many miles on it.',
          'Leave a thumb of room at your longest toe. Nothing should press or slip.',
          'Jog in them in the shop, with your own socks and inserts.',
          'Give them 4 to 6 weeks. Keep what feels better.',
          'Flatter shoes need 8 to 12 weeks. Start with a tenth of your miles.',
        ],
        stop: 'Pain in a foot bone or in your heel cord.',
      },
      {
        id: 'exercises',
        article: ['A29c', 'A29d'],
        sources: ['cai2017', 'leppanen2024', 'who2023', 'thomee'],
        evidence: {
          grade: 'C',
          note: 'Limited. One good trial in runners with back pain. The other one counted leg injuries.',
        },
        reviewed: false,
        title: 'Exercises for hips, legs and trunk',
        summary: 'The one of the three that was tested in runners with back pain.',
        what: 'A few moves that make your hips, legs and trunk stronger and steadier.',
        known:
          'In a trial of 84 runners with back pain, leg training helped their running the most. Pain eased about as much in all 3 groups. In 325 new runners, hip and trunk work cut leg injuries by about a third. Foot and ankle drills did not. That group had more sudden injuries.',
        trial: [
          'Ask a doctor first if you are pregnant or have thin bones. Ask too if you had surgery or a baby in the last 6 weeks.',
          'Do bridges, planks, squats and step-ups 2 or 3 days a week.',
          'Keep the effort easy to moderate. Pain up to 3 out of 10 is fine.',
          'Add one thing at a time.',
          'Give it 8 to 12 weeks before you judge.',
        ],
        stop: 'Pain that is sharp, keeps growing or moves down a leg, or a leg that goes numb.',
      },
    ],
  },
  assessment: {
    id: 'assessment',
    article: ['A28'],
    sources: ['visit'],
    evidence: {
      grade: 'D',
      note: 'This is how clinics work; few studies have tested it. A video is for coaching. It is not a diagnosis.',
    },
    reviewed: false,
    title: 'What a full assessment can include',
    stages: [
      {title: 'Before', items: ['Bring your running shoes, your training log and your questions.']},
      {
        title: 'During',
        items: [
          'A talk about your history, your health and your goals.',
          'Questions about warning signs.',
          'Checks of how you move, your strength and your nerves.',
          'Tasks on one leg.',
          'A video of your run, from behind and from the side.',
          'A look at your feet and your shoes.',
        ],
      },
      {
        title: 'After',
        items: [
          'A plan you make together: 2 to 4 exercises and a run plan.',
          'A date to look again.',
        ],
      },
    ],
    note: 'It often takes 45 to 60 minutes. Do not expect all of this in a free consultation. Ask what is included when you call.',
  },
  closing:
    'In our view, it pays to ask early. It may make your stride smoother, look after your back and help you keep running.',
};
