import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { fullDayText } from '#lib/text/day.ts';
import type { PaperContent } from '#lib/text/paper.ts';

const require = createRequire(import.meta.url);
const FONTS = {
	plain: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
	bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
};
const MARGIN = 72;
const WIDTH = 595 - 2 * MARGIN;
const CODE_SIZE = 96;

function drawCode(pdf: PDFKit.PDFDocument, address: string, x: number, y: number): void {
	const code = encode(address, { ecc: 'M', border: 1 });
	const step = CODE_SIZE / code.size;
	code.data.forEach((row, line) =>
		row.forEach((isDark, column) => {
			if (isDark) pdf.rect(x + column * step, y + line * step, step + 0.05, step + 0.05);
		})
	);
	pdf.fill('#000');
}

/** The seal area (印章位置): a ring with the issuer's name, saying plainly that it is electronic. */
function drawSeal(pdf: PDFKit.PDFDocument, issuer: string, x: number, y: number): void {
	pdf.save().circle(x, y, 46).lineWidth(2).stroke('#a8201a').fillColor('#a8201a');
	pdf
		.font('plain')
		.fontSize(8)
		.text(issuer, x - 40, y - 14, { width: 80, align: 'center' });
	pdf.fontSize(8).text('电子印章', x - 40, y + 16, { width: 80, align: 'center' });
	pdf.restore().fillColor('#000');
}

function drawBody(pdf: PDFKit.PDFDocument, content: PaperContent): void {
	pdf.font('bold').fontSize(20).text(content.title, MARGIN, 90, { width: WIDTH, align: 'center' });
	pdf.moveDown(0.4).font('plain').fontSize(11).text(content.number, { width: WIDTH, align: 'center' });
	pdf.moveDown(1.5).fontSize(13).text(`${content.holder}：`, { width: WIDTH });
	for (const paragraph of content.paragraphs) {
		pdf.moveDown(0.5).text(paragraph, { width: WIDTH, indent: 26, lineGap: 6 });
	}
	if (content.facts.length > 0) pdf.moveDown(1);
	for (const [label, value] of content.facts) {
		pdf.fontSize(11).text(`${label}：${value}`, { width: WIDTH, lineGap: 4 });
	}
}

/**
 * Draws a paper as PDF, A4, with Chinese text, number, date, seal area and the code that anyone can check. The same
 * content always gives the same paper.
 *
 * @param address what the code holds: the page that verifies, with the signed payload behind `#`
 */
export function drawPaper(content: PaperContent, address: string): Promise<Buffer> {
	const pdf = new PDFDocument({
		size: 'A4',
		margin: MARGIN,
		info: { Title: `${content.title} ${content.number}`, CreationDate: new Date(`${content.issuedOn}T00:00:00Z`) }
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve, reject) => {
		pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
		pdf.on('end', () => resolve(Buffer.concat(chunks)));
		pdf.on('error', reject);
	});
	pdf.registerFont('plain', require.resolve(FONTS.plain)).registerFont('bold', require.resolve(FONTS.bold));
	drawBody(pdf, content);
	const foot = Math.max(pdf.y + 60, 560);
	drawSeal(pdf, content.issuer, 440, foot + 20);
	pdf
		.font('plain')
		.fontSize(13)
		.text(content.issuer, 260, foot, { width: WIDTH - 188, align: 'center' });
	pdf.text(fullDayText(content.issuedOn), 260, foot + 24, { width: WIDTH - 188, align: 'center' });
	drawCode(pdf, address, MARGIN, foot - 20);
	const until = content.validUntil ? `有效期至${fullDayText(content.validUntil)}。` : '';
	pdf
		.fontSize(9)
		.text(`${until}用手机扫码，或者在“一窗”的核验页面，可以核对真伪。`, MARGIN, foot + 90, { width: WIDTH });
	pdf.end();
	return done;
}
