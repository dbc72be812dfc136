package org.bidweave.exchange.planfile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a record of the model from its values; what the record refuses becomes a fault with its place.
final class Construction {

    private Construction() {}

    static Object of(Class<?> type, Place place, @Nullable Object... values) {
        var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException meaningless) {
                throw place.fault(String.valueOf(meaningless.getMessage()));
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
