/**
 * The page in the browser, on this machine alone; thin over {@code app}.
 *
 * <p>{@link prongsai.web.PageServer} listens on loopback. A request passes {@code Guard}, which knows the own addresses
 * and turns away requests that were made for another host or by another site, then {@code Routes}, which knows the paths.
 * {@code Uploads} takes files in under names of its own; {@code Checks} hands them to {@link prongsai.app.DraftJob}, holds
 * the newest results and deletes what it held. Pages are made by {@link prongsai.present.html.DraftPages}.
 *
 * <p>Whoever sends a file is not trusted, nor is the file: a name is shown and never becomes a path, every limit has a
 * number in {@link prongsai.web.ServeOptions}, and no page may load or run anything but its own style sheet, script and
 * fonts.
 */
@NullMarked
package prongsai.web;

import org.jspecify.annotations.NullMarked;
