package prongsai.read.ocr;

import prongsai.model.Box;

/**
 * A page set upright.
 *
 * @param raster the page with its lines of text lying; its middle is that of the page as given
 * @param angle degrees by which the lines of text fell to the right on the page as given, -10 to 10
 * @param givenWidth of the page as given, in points
 * @param givenHeight of the page as given, in points
 */
public record Deskewed(Raster raster, double angle, double givenWidth, double givenHeight) {
    /**
     * A box of the upright page on the page as given: of the turned box the upright one of the same middle and size, so
     * that boxes side by side stay side by side.
     *
     * @param box in points
     */
    public Box given(Box box) {
        double middleX = raster.points(raster.width()) / 2;
        double middleY = raster.points(raster.height()) / 2;
        double x = (box.x0() + box.x1()) / 2 - middleX;
        double y = (box.y0() + box.y1()) / 2 - middleY;
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        double toX = givenWidth / 2 + x * cos - y * sin;
        double toY = givenHeight / 2 + x * sin + y * cos;
        double halfWidth = box.width() / 2;
        double halfHeight = box.height() / 2;
        return new Box(toX - halfWidth, toY - halfHeight, toX + halfWidth, toY + halfHeight);
    }
}
