namespace Itential.Refit;

/// <summary>How a body parameter becomes content.</summary>
public enum BodySerializationMethod
{
    /// <summary>A string is sent as it is, a stream or content too, anything else through the serializer.</summary>
    Default = 0,

    /// <summary>As <see cref="Serialized"/>.</summary>
    Json = 1,

    /// <summary>As <c>application/x-www-form-urlencoded</c>, from a dictionary, an object or a ready string.</summary>
    UrlEncoded = 2,

    /// <summary>Through the serializer, a string too.</summary>
    Serialized = 3,

    /// <summary>As <c>application/x-ndjson</c>, one line of JSON an element, written while it is sent, from an <see cref="IEnumerable{T}"/> or an <see cref="IAsyncEnumerable{T}"/>.</summary>
    JsonLines = 4,
}
