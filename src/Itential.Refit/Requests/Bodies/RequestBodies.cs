using System.IO.Compression;

namespace Itential.Refit.Requests;

/// <summary>What the settings say about bodies and their media types, read once for a client.</summary>
internal sealed class RequestBodies
{
    private readonly IHttpContentSerializer _main;
    private readonly IHttpContentSerializer[] _additional;
    private readonly CompressionLevel _level;

    public RequestBodies(RefitSettings settings)
    {
        _main = settings.ContentSerializer;
        _additional = [.. settings.AdditionalContentSerializers];
        _level = settings.RequestCompressionLevel;
        Compression = settings.RequestCompression == RequestCompression.Default ? RequestCompression.None : settings.RequestCompression;
        Streams = settings is { RequestBodySerialization: RequestBodySerialization.Streamed, Buffered: false };
        FixesMultipartBoundary = settings.FixedMultipartBoundary;
        Accept = AcceptOf(_main.MediaType);
        AcceptJson = AcceptOf(MediaTypes.Json);
    }

    public RequestCompression Compression { get; }

    /// <summary>Whether serialized bodies are written while they are sent.</summary>
    public bool Streams { get; }

    public bool FixesMultipartBoundary { get; }

    public string Accept { get; }

    public string AcceptJson { get; }

    public ContentCodec<T> Codec<T>(IHttpContentSerializer serializer) =>
        serializer is SystemTextJsonContentSerializer json ? new JsonCodec<T>(json.TypeInfo<T>(), Streams) : new SerializerCodec<T>(serializer);

    /// <summary>The codec itself where there is one serializer, else one that reads each answer by its own media type.</summary>
    public ContentCodec<T> Negotiated<T>(ContentCodec<T> codec, string mediaType) =>
        _additional.Length == 0 ? codec : new NegotiatedCodec<T>(codec, mediaType, this);

    /// <summary>The serializer of a media type; null when there is none.</summary>
    public IHttpContentSerializer? Serializer(string mediaType) =>
        MediaTypes.AreAlike(_main.MediaType, mediaType) ? _main : AdditionalSerializer(mediaType);

    public IHttpContentSerializer? AdditionalSerializer(string mediaType) =>
        Array.Find(_additional, item => item.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        ?? Array.Find(_additional, item => MediaTypes.AreAlike(item.MediaType, mediaType));

    public void Compress(HttpRequestMessage request, RequestCompression compression, CompressionLevel? level)
    {
        if (request.Content is { } content && !content.Headers.Contains("Content-Encoding"))
        {
            request.Content = CompressedContent.Of(content, compression, level ?? _level);
        }
    }

    private string AcceptOf(string first)
    {
        var others = _additional.Select(item => item.MediaType).Where(type => !type.Equals(first, StringComparison.OrdinalIgnoreCase));
        return string.Concat(others.Distinct(StringComparer.OrdinalIgnoreCase).Select(type => $", {type};q=0.9").Prepend(first));
    }
}
