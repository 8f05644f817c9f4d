namespace Itential.Refit;

/// <summary>Sends the parameter as the request's body. At most one a method.</summary>
/// <remarks>Without it, POST, PUT and PATCH send their one parameter of a class type that has no other attribute.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>Serializes by the parameter's type.</summary>
    public BodyAttribute()
    {
    }

    /// <summary>Serializes by the parameter's type.</summary>
    /// <param name="buffered">Kept for Refit's sake: a body of known length is always sent with its length.</param>
    public BodyAttribute(bool buffered)
    {
        Buffered = buffered;
    }

    /// <summary>Serializes as told.</summary>
    /// <param name="serializationMethod">How the value becomes content.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod)
    {
        SerializationMethod = serializationMethod;
    }

    /// <summary>Serializes as told.</summary>
    /// <param name="serializationMethod">How the value becomes content.</param>
    /// <param name="buffered">Kept for Refit's sake: a body of known length is always sent with its length.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered)
    {
        SerializationMethod = serializationMethod;
        Buffered = buffered;
    }

    /// <summary>Whether the caller asked for a buffered body.</summary>
    public bool? Buffered { get; }

    /// <summary>How the value becomes content.</summary>
    /// <value>Default: <see cref="BodySerializationMethod.Default"/>.</value>
    public BodySerializationMethod SerializationMethod { get; }
}
