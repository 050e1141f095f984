/** The interface's words, written for the practice pages and by hand: not taken from what Signpost looks for. */

export interface Labels {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly mind: (name: string) => string;
  readonly createPost: string;
  readonly post: string;
  readonly next: string;
  readonly back: string;
  readonly settings: string;
  readonly submit: string;
  readonly save: string;
  readonly shareNow: string;
  readonly saySomething: string;
  readonly commentAs: (name: string) => string;
  readonly replyTo: (name: string) => string;
  readonly comment: string;
  readonly edit: string;
  readonly share: string;
  readonly audience: string;
  readonly photo: string;
  readonly close: string;
}

const en: Labels = {
  lang: 'en',
  dir: 'ltr',
  mind: (name) => `What's on your mind, ${name}?`,
  createPost: 'Create post',
  post: 'Post',
  next: 'Next',
  back: 'Back',
  settings: 'Post settings',
  submit: 'Submit',
  save: 'Save',
  shareNow: 'Share now',
  saySomething: 'Say something about this…',
  commentAs: (name) => `Comment as ${name}`,
  replyTo: (name) => `Reply to ${name}…`,
  comment: 'Comment',
  edit: 'Edit post',
  share: 'Send this to friends or post it on your profile.',
  audience: 'Edit privacy. Sharing with Public.',
  photo: 'Photo/video',
  close: 'Close',
};

const fr: Labels = {
  ...en,
  lang: 'fr',
  mind: (name) => `Quoi de neuf, ${name} ?`,
  createPost: 'Créer une publication',
  post: 'Publier',
  next: 'Suivant',
  back: 'Retour',
  settings: 'Paramètres de la publication',
  submit: 'Soumettre',
  save: 'Enregistrer',
  shareNow: 'Partager maintenant',
  saySomething: 'Dites-en quelque chose…',
  commentAs: (name) => `Commenter en tant que ${name}`,
  replyTo: (name) => `Répondre à ${name}…`,
  comment: 'Commenter',
  edit: 'Modifier la publication',
  audience: 'Modifier la confidentialité. Partagé avec Public.',
  photo: 'Photo/vidéo',
  close: 'Fermer',
};

const ar: Labels = {
  ...en,
  lang: 'ar',
  dir: 'rtl',
  mind: (name) => `بم تفكر يا ${name}؟`,
  createPost: 'إنشاء منشور',
  post: 'نشر',
  next: 'التالي',
  back: 'رجوع',
  settings: 'إعدادات المنشور',
  submit: 'تقديم',
  save: 'حفظ',
  shareNow: 'مشاركة الآن',
  saySomething: 'قل شيئًا عن هذا...',
  commentAs: (name) => `التعليق باسم ${name}`,
  replyTo: (name) => `الرد على ${name}...`,
  comment: 'تعليق',
  edit: 'تعديل المنشور',
  audience: 'تعديل الخصوصية. المشاركة مع العامة.',
  photo: 'صورة/فيديو',
  close: 'إغلاق',
};

const zh: Labels = {
  ...en,
  lang: 'zh-Hans',
  mind: (name) => `${name}，分享你的新鲜事吧！`,
  createPost: '创建帖子',
  post: '发布',
  next: '下一步',
  back: '返回',
  settings: '帖子设置',
  submit: '提交',
  save: '保存',
  shareNow: '立即分享',
  saySomething: '说点什么吧…',
  commentAs: (name) => `以${name}的身份评论`,
  replyTo: (name) => `回复${name}…`,
  comment: '评论',
  edit: '编辑帖子',
  audience: '编辑分享对象。目前分享给公众。',
  photo: '照片/视频',
  close: '关闭',
};

/** A language whose words Signpost does not know. */
const fi: Labels = {
  ...en,
  lang: 'fi',
  mind: (name) => `Mitä mietit, ${name}?`,
  createPost: 'Luo julkaisu',
  post: 'Julkaise',
  next: 'Seuraava',
  back: 'Takaisin',
  settings: 'Julkaisun asetukset',
  submit: 'Lähetä hyväksyttäväksi',
  save: 'Tallenna',
  shareNow: 'Jaa nyt',
  saySomething: 'Sano jotain tästä…',
  commentAs: (name) => `Kommentoi nimellä ${name}`,
  replyTo: (name) => `Vastaa käyttäjälle ${name}…`,
  comment: 'Kommentoi',
  edit: 'Muokkaa julkaisua',
  audience: 'Muokkaa yksityisyyttä',
  photo: 'Kuva/video',
  close: 'Sulje',
};

export const LANGUAGES = { en, fr, ar, zh, fi } as const;
