using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>Decides by which type a value declared as an interface or an abstract class is written.</summary>
/// <typeparam name="T">The declared type.</typeparam>
internal static class JsonRuntimeType<T>
{
    private static readonly bool IsOpen = typeof(T).IsAbstract;

    /// <summary>
    /// The declared type's metadata; the value's own where the declared one is open and names no derived types, because its JSON would
    /// miss all that the declared type does not have.
    /// </summary>
    /// <exception cref="NotSupportedException">The resolver does not know the value's own type.</exception>
    public static JsonTypeInfo Of(T value, JsonTypeInfo<T> declared)
    {
        if (!IsOpen || value is null || declared.Kind != JsonTypeInfoKind.Object || declared.PolymorphismOptions is not null)
        {
            return declared;
        }

        var type = value.GetType();
        return declared.Options.TryGetTypeInfo(type, out var own)
            ? own
            : throw new NotSupportedException(
                $"The value is {type}, declared as {typeof(T)}, and no JSON metadata is known for it. Put [JsonSerializable(typeof({type.Name}))] on the context, or [JsonDerivedType(typeof({type.Name}))] on {typeof(T).Name}.");
    }
}
