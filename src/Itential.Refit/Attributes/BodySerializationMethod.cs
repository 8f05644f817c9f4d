namespace Itential.Refit;

/// <summary>How a body parameter becomes content.</summary>
public enum BodySerializationMethod
{
    /// <summary>A string is sent as it is, a stream or content too, anything else through the serializer.</summary>
    Default = 0,

    /// <summary>As <see cref="Serialized"/>.</summary>
    Json = 1,

    /// <summary>As <c>application/x-www-form-urlencoded</c>, from a dictionary, a flat object or a ready string.</summary>
    UrlEncoded = 2,

    /// <summary>Through the serializer, a string too.</summary>
    Serialized = 3,
}
