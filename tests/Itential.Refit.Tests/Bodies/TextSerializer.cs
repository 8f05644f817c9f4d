using System.Text;

namespace Itential.Refit.Tests.Bodies;

/// <summary>A serializer of a made-up type: <c>id=size</c> of a <see cref="Job"/>.</summary>
internal sealed class TextSerializer(string mediaType) : IHttpContentSerializer
{
    public string MediaType { get; } = mediaType;

    public HttpContent ToHttpContent<T>(T item) => new StringContent(item is Job job ? $"{job.Id}={job.Size}" : "?", Encoding.UTF8, MediaType);

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        Parse<T>(await content.ReadAsStringAsync(cancellationToken));

    public T? FromHttpContent<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(content.ReadAsStream(cancellationToken));
        return Parse<T>(reader.ReadToEnd());
    }

    private static T? Parse<T>(string text) => text.Split('=') is [var id, var size] ? (T)(object)new Job(id, int.Parse(size, null)) : default;
}
