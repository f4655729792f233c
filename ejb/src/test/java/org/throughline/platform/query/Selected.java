package org.throughline.platform.query;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a provider gives for a row.
 *
 * @param columns how many there are, whether their names are unlike or not
 */
record Selected(Map<String, Object> named, int columns) implements Tuple {

    private record Named(String name) implements TupleElement<Object> {

        @Override
        public String getAlias() {
            return name;
        }

        @Override
        public Class<Object> getJavaType() {
            return Object.class;
        }
    }

    @Override
    public Object get(String alias) {
        return Objects.requireNonNull(named.get(alias));
    }

    @Override
    public <X> X get(String alias, Class<X> type) {
        return type.cast(get(alias));
    }

    @Override
    public Object get(int position) {
        throw new UnsupportedOperationException("nobody reads by position");
    }

    @Override
    public <X> X get(int position, Class<X> type) {
        throw new UnsupportedOperationException("nobody reads by position");
    }

    @Override
    public <X> X get(TupleElement<X> element) {
        throw new UnsupportedOperationException("nobody reads by element");
    }

    @Override
    public Object[] toArray() {
        return new Object[columns];
    }

    @Override
    public List<TupleElement<?>> getElements() {
        return List.copyOf(named.keySet().stream().map(Named::new).toList());
    }
}
