using System.Text.Json.Serialization;

namespace Itential.Refit;

/// <summary>Names the source-generated JSON context that every body and result of the interface is read and written with.</summary>
/// <param name="context">A type derived from <see cref="JsonSerializerContext"/>.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class JsonContextAttribute(Type context) : Attribute
{
    /// <summary>The context's type.</summary>
    public Type Context { get; } = context;
}
