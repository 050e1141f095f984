/**
 * What the buttons of Facebook and Business Suite are called. Meta ships no test ids and translates every name, so this is
 * the second way to know a button; the first is where it stands and how its state follows the text (`publishing-control.ts`).
 *
 * English: public code until 2026-10 (H for Post, Publish, Share, Comment; M for the approval variants and Next).
 * The other languages: some from public code (发布, 發佈, Publicar, Postar, Comentar), the rest as the words are used (L).
 * French, and the languages most spoken at home in Toronto after English: Cantonese and Mandarin, Punjabi, Urdu, Tamil,
 * Tagalog, Spanish, Italian (Statistics Canada 98-314-X2011001, table 1); with them Portuguese and Arabic.
 */

export type Meaning =
  | 'publish'
  | 'share'
  | 'submit'
  | 'schedule'
  | 'save'
  | 'comment'
  | 'reply'
  | 'send'
  /** On to a second step that publishes. */
  | 'next';

type Names = Readonly<Record<Meaning, readonly string[]>>;

const NAMES: Readonly<Record<string, Names>> = {
  en: {
    publish: ['Post', 'Publish', 'Post now', 'Publish now'],
    share: ['Share', 'Share now'],
    submit: ['Submit', 'Submit for approval', 'Submit for review', 'Request to post'],
    schedule: ['Schedule', 'Schedule post'],
    save: ['Save', 'Save changes', 'Update'],
    comment: ['Comment', 'Post comment'],
    reply: ['Reply', 'Post reply'],
    send: ['Send'],
    next: ['Next', 'Continue'],
  },
  fr: {
    publish: ['Publier', 'Publier maintenant'],
    share: ['Partager', 'Partager maintenant'],
    submit: ['Soumettre', 'Soumettre pour approbation', 'Demander à publier'],
    schedule: ['Programmer', 'Planifier', 'Programmer la publication'],
    save: ['Enregistrer', 'Enregistrer les modifications', 'Mettre à jour'],
    comment: ['Commenter', 'Publier le commentaire', 'Publier un commentaire'],
    reply: ['Répondre'],
    send: ['Envoyer'],
    next: ['Suivant', 'Continuer'],
  },
  'zh-Hans': {
    publish: ['发布', '发帖', '立即发布'],
    share: ['分享', '立即分享'],
    submit: ['提交', '提交审核', '申请发帖'],
    schedule: ['定时发布', '安排发布', '排定发布时间'],
    save: ['保存', '保存更改', '更新'],
    comment: ['评论', '发表评论', '发布评论'],
    reply: ['回复'],
    send: ['发送'],
    next: ['下一步', '继续'],
  },
  'zh-Hant': {
    publish: ['發佈', '發布', '發帖', '立即發佈', '立即發布'],
    share: ['分享', '立即分享'],
    submit: ['提交', '提交審核', '要求發佈'],
    schedule: ['排程', '排定發佈時間', '預定發佈時間'],
    save: ['儲存', '儲存變更', '更新'],
    comment: ['留言', '回應', '發佈留言', '發佈回應'],
    reply: ['回覆'],
    send: ['傳送', '發送'],
    next: ['下一步', '繼續'],
  },
  pa: {
    publish: ['ਪੋਸਟ ਕਰੋ', 'ਪ੍ਰਕਾਸ਼ਿਤ ਕਰੋ'],
    share: ['ਸਾਂਝਾ ਕਰੋ', 'ਹੁਣੇ ਸਾਂਝਾ ਕਰੋ', 'ਸ਼ੇਅਰ ਕਰੋ'],
    submit: ['ਜਮ੍ਹਾਂ ਕਰੋ'],
    schedule: ['ਸਮਾਂ ਨਿਯਤ ਕਰੋ'],
    save: ['ਸੁਰੱਖਿਅਤ ਕਰੋ', 'ਸੇਵ ਕਰੋ'],
    comment: ['ਟਿੱਪਣੀ ਕਰੋ'],
    reply: ['ਜਵਾਬ ਦਿਓ'],
    send: ['ਭੇਜੋ'],
    next: ['ਅੱਗੇ', 'ਅਗਲਾ', 'ਜਾਰੀ ਰੱਖੋ'],
  },
  ur: {
    publish: ['پوسٹ کریں', 'شائع کریں'],
    share: ['شیئر کریں', 'ابھی شیئر کریں'],
    submit: ['جمع کروائیں', 'جمع کرائیں'],
    schedule: ['شیڈول کریں'],
    save: ['محفوظ کریں'],
    comment: ['تبصرہ کریں'],
    reply: ['جواب دیں'],
    send: ['بھیجیں'],
    next: ['اگلا', 'آگے', 'جاری رکھیں'],
  },
  ta: {
    publish: ['இடுகையிடு', 'இடுகையிடுக', 'பதிவிடு', 'வெளியிடு'],
    share: ['பகிர்', 'பகிர்க', 'இப்போது பகிர்'],
    submit: ['சமர்ப்பி'],
    schedule: ['திட்டமிடு'],
    save: ['சேமி', 'சேமிக்கவும்'],
    comment: ['கருத்துத் தெரிவி', 'கருத்திடு'],
    reply: ['பதிலளி'],
    send: ['அனுப்பு'],
    next: ['அடுத்து', 'அடுத்தது', 'தொடர்க'],
  },
  tl: {
    publish: ['I-post', 'Mag-post', 'I-publish'],
    share: ['Ibahagi', 'I-share', 'Ibahagi Ngayon', 'I-share Ngayon'],
    submit: ['Isumite', 'I-submit'],
    schedule: ['I-iskedyul', 'Iiskedyul'],
    save: ['I-save'],
    comment: ['Magkomento', 'Mag-comment', 'I-post ang komento'],
    reply: ['Tumugon', 'Sumagot', 'Mag-reply'],
    send: ['Ipadala'],
    next: ['Susunod', 'Magpatuloy'],
  },
  es: {
    publish: ['Publicar', 'Publicar ahora'],
    share: ['Compartir', 'Compartir ahora'],
    submit: ['Enviar para aprobación', 'Solicitar publicación'],
    schedule: ['Programar', 'Programar publicación'],
    save: ['Guardar', 'Guardar cambios', 'Actualizar'],
    comment: ['Comentar', 'Publicar comentario'],
    reply: ['Responder'],
    send: ['Enviar'],
    next: ['Siguiente', 'Continuar'],
  },
  pt: {
    publish: ['Postar', 'Publicar agora'],
    share: ['Compartilhar', 'Compartilhar agora', 'Partilhar', 'Partilhar agora'],
    submit: ['Enviar para aprovação', 'Submeter'],
    schedule: ['Agendar', 'Programar'],
    save: ['Salvar', 'Guardar', 'Atualizar'],
    comment: ['Publicar comentário'],
    reply: ['Responder'],
    send: ['Enviar'],
    next: ['Avançar', 'Seguinte', 'Próximo', 'Continuar'],
  },
  it: {
    publish: ['Pubblica', 'Pubblica ora'],
    share: ['Condividi', 'Condividi ora'],
    submit: ['Invia per approvazione'],
    schedule: ['Programma', 'Programma post'],
    save: ['Salva', 'Salva modifiche', 'Aggiorna'],
    comment: ['Commenta', 'Pubblica commento'],
    reply: ['Rispondi'],
    send: ['Invia'],
    next: ['Avanti', 'Continua'],
  },
  ar: {
    publish: ['نشر', 'النشر الآن', 'نشر الآن'],
    share: ['مشاركة', 'المشاركة الآن', 'مشاركة الآن'],
    submit: ['إرسال للموافقة', 'تقديم'],
    schedule: ['جدولة', 'جدولة المنشور'],
    save: ['حفظ', 'حفظ التغييرات', 'تحديث'],
    comment: ['تعليق', 'نشر التعليق', 'نشر تعليق'],
    reply: ['رد'],
    send: ['إرسال'],
    next: ['التالي', 'متابعة'],
  },
};

/** Zero-width and direction marks: Business Suite's names carry them (2026-09), right-to-left interfaces too. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name as it is compared: without what cannot be seen, one space for many, no case, no dots at its end. */
export const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(/[.…]+$/, '')
    .trim()
    .toLowerCase();

const MEANINGS = new Map<string, Meaning>();
for (const names of Object.values(NAMES))
  for (const [meaning, list] of Object.entries(names) as [Meaning, readonly string[]][])
    for (const name of list) if (!MEANINGS.has(plain(name))) MEANINGS.set(plain(name), meaning);

/** The name a screen reader would say: its label, what labels it, or its own words. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label) return label;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  if (labelled.trim() !== '') return labelled;
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return labels.map((one) => one.textContent ?? '').join(' ') || (control.textContent ?? '');
}

/** What a button does, by its name; undefined for a name we do not know. */
export const meaningOf = (control: Element): Meaning | undefined => MEANINGS.get(plain(nameOf(control)));
