package org.fupin.security.deid;

/**
 * A change of cells that keeps all sums of all axes. When all its cells are hidden it cannot be told from what is
 * published: before and after agree with it alike.
 *
 * @param cells the cells that change
 * @param signs 1 or -1 for each
 * @param times how often it can be made until a cell can go down no more
 * @param cost what is lost by hiding those of its cells that are not hidden yet
 */
record Move(int[] cells, int[] signs, long times, double cost) {

    boolean betterThan(Move other) {
        return cost < other.cost || cost == other.cost && times > other.times;
    }
}
