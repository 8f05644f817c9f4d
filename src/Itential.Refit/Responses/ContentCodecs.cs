using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>The codecs that need no serializer. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContentCodecs
{
    /// <summary>Text in the charset that the content names, else UTF-8.</summary>
    public static ContentCodec<string?> Text { get; } = new TextCodec();

    /// <summary>Bytes as they are.</summary>
    public static ContentCodec<byte[]?> Bytes { get; } = new BytesCodec();

    /// <summary>The live content, for answers whose content the caller reads and disposes.</summary>
    public static ContentCodec<HttpContent> Content => LiveCodecs.Content;

    /// <summary>The live stream, for answers whose content the caller reads and disposes.</summary>
    public static ContentCodec<Stream> Stream => LiveCodecs.Stream;

    /// <summary>No content at all, for answers of which only status and headers matter.</summary>
    public static ContentCodec<object?> Nothing => LiveCodecs.Nothing;
}
