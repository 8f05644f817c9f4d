using System.IO.Compression;
using System.Text.Json.Serialization;

namespace Itential.Refit.Requests;

/// <content>Media types and the coding of bodies.</content>
public sealed partial class RequestExecutor
{
    /// <summary>The <c>Accept</c> header of answers that the settings' serializers read.</summary>
    public string Accept => _bodies.Accept;

    /// <summary>The <c>Accept</c> header of answers that a JSON context reads, or else an additional serializer.</summary>
    public string AcceptJson => _bodies.AcceptJson;

    /// <summary>Whether the text of a multipart method is its whole boundary.</summary>
    internal bool FixesMultipartBoundary => _bodies.FixesMultipartBoundary;

    /// <summary>How a type is written as a media type that a method declares.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="mediaType">The media type of the declared <c>Content-Type</c>.</param>
    public ContentCodec<T> Codec<T>(string mediaType) => _bodies.Serializer(mediaType) is { } serializer ? _bodies.Codec<T>(serializer) : Codec<T>();

    /// <summary>How a type is written as a media type that a method declares: by an additional serializer, else by the context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="context">The context that the interface names.</param>
    /// <param name="mediaType">The media type of the declared <c>Content-Type</c>.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    public ContentCodec<T> Codec<T>(JsonSerializerContext context, string mediaType) =>
        _bodies.AdditionalSerializer(mediaType) is { } serializer ? _bodies.Codec<T>(serializer) : Codec<T>(context);

    /// <summary>Compresses the body as the settings say.</summary>
    /// <param name="request">The request, its headers already set.</param>
    public void Compress(HttpRequestMessage request)
    {
        if (_bodies.Compression != RequestCompression.None)
        {
            _bodies.Compress(request, _bodies.Compression, null);
        }
    }

    /// <summary>Compresses the body as the method says.</summary>
    /// <param name="request">The request, its headers already set.</param>
    /// <param name="compression">How.</param>
    public void Compress(HttpRequestMessage request, RequestCompression compression) => _bodies.Compress(request, compression, null);

    /// <summary>Compresses the body as the method says.</summary>
    /// <param name="request">The request, its headers already set.</param>
    /// <param name="compression">How.</param>
    /// <param name="level">How hard.</param>
    public void Compress(HttpRequestMessage request, RequestCompression compression, CompressionLevel level) => _bodies.Compress(request, compression, level);
}
