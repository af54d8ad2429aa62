/** What a kind of legal document is known by. */
export interface LegalKind {
  /** As it is written in the record. */
  readonly kind: string
  /** A law or a treaty counts by its title, too (`Luật Đất đai`); a paper counts by its number only. */
  readonly titled: 'law' | 'treaty' | false
  /** People know it by plain digits: `Nghị quyết 57`; `Chương trình 30` is anything. */
  readonly plain: boolean
}

const paper = (kind: string): readonly [string, LegalKind] => [kind, { kind, titled: false, plain: false }]
const known = (kind: string): readonly [string, LegalKind] => [kind, { kind, titled: false, plain: true }]
const law = (kind: string): readonly [string, LegalKind] => [kind, { kind, titled: 'law', plain: false }]
const treaty = (kind: string): readonly [string, LegalKind] => [kind, { kind, titled: 'treaty', plain: false }]

/** Kinds of the Law on the promulgation of legal documents (64/2025/QH15), party papers, and treaties. */
export const LEGAL_KINDS: readonly (readonly [string, LegalKind])[] = [
  law('Bộ luật'),
  law('Hiến pháp'),
  law('Luật'),
  law('Pháp lệnh'),
  paper('Báo cáo'),
  paper('Chương trình'),
  known('Chỉ thị'),
  paper('Công văn'),
  paper('Công điện'),
  paper('Hướng dẫn'),
  known('Kết luận'),
  paper('Kế hoạch'),
  paper('Lệnh'),
  known('Nghị quyết'),
  paper('Nghị quyết liên tịch'),
  known('Nghị định'),
  paper('Quy chế'),
  paper('Quy định'),
  known('Quyết định'),
  paper('Sắc lệnh'),
  paper('Thông báo'),
  paper('Thông tri'),
  known('Thông tư'),
  paper('Thông tư liên tịch'),
  paper('Tờ trình'),
  paper('Văn bản'),
  paper('Văn bản hợp nhất'),
  treaty('Công ước'),
  treaty('Hiệp ước'),
  treaty('Hiệp định'),
  treaty('Nghị định thư'),
]
