package org.fupin.files.engine;

/** Is told how far the work is; called often, from several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void total(long bytes) {}

        @Override
        public void file(String path) {}

        @Override
        public void rows(long rows, long bytes) {}

        @Override
        public void relating(String rule) {}

        @Override
        public void done() {}
    };

    /** How many bytes there are to read. */
    void total(long bytes);

    /** A file is begun. */
    void file(String path);

    /** So many more rows were read, of about so many bytes. */
    void rows(long rows, long bytes);

    /** Rows are compared with rows by that rule. */
    void relating(String rule);

    /** All is done. */
    void done();
}
