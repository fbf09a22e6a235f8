/**
 * What the letters of symbol fonts draw: {@link prongsai.read.glyph.SymbolFonts} turns Wingdings, Wingdings 2, Webdings
 * and Symbol into Unicode, tick boxes into ☐ (U+2610) and ☑ (U+2611).
 */
@NullMarked
package prongsai.read.glyph;

import org.jspecify.annotations.NullMarked;
