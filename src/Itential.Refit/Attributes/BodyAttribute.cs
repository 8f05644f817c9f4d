using System.IO.Compression;

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
    /// <param name="buffered">Whether a serialized body is written before it is sent, whatever the settings say; false leaves it to the settings.</param>
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
    /// <param name="buffered">Whether a serialized body is written before it is sent, whatever the settings say; false leaves it to the settings.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered)
    {
        SerializationMethod = serializationMethod;
        Buffered = buffered;
    }

    /// <summary>Whether a serialized body is written before it is sent, whatever <see cref="RefitSettings.RequestBodySerialization"/> says.</summary>
    /// <value>Default: null, the settings say it. False, which is Refit's default, leaves it to them too.</value>
    public bool? Buffered { get; }

    /// <summary>Whether a serialized body is written while it is sent, without a copy in memory and without a length, whatever the settings say.</summary>
    /// <value>Default: false, the settings say it.</value>
    public bool Streamed { get; set; }

    /// <summary>How the body is compressed. Content that has a <c>Content-Encoding</c> already is sent as it is.</summary>
    /// <value>Default: <see cref="RequestCompression.Default"/>, as <see cref="RefitSettings.RequestCompression"/> says.</value>
    public RequestCompression Compression { get; set; }

    /// <summary>How hard the compression tries.</summary>
    /// <value>Default: as <see cref="RefitSettings.RequestCompressionLevel"/> says.</value>
    public CompressionLevel CompressionLevel { get; set; }

    /// <summary>How the value becomes content.</summary>
    /// <value>Default: <see cref="BodySerializationMethod.Default"/>.</value>
    public BodySerializationMethod SerializationMethod { get; }
}
