package prongsai.present;

import prongsai.model.Bilingual;
import prongsai.model.FileStatus;

/**
 * A file of a run that gave no report, or not a whole one.
 *
 * @param file path relative to the argument
 * @param status how its reading ended
 * @param reason why, for a person; both texts may be empty
 */
public record Unread(String file, FileStatus status, Bilingual reason) {}
