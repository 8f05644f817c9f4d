namespace Itential.Refit.Tests.Results;

/// <summary>A serializer that the SDK knows nothing of.</summary>
internal sealed class OwnSerializer : IHttpContentSerializer
{
    private readonly SystemTextJsonContentSerializer _inner = new();

    public string MediaType => "application/json";

    public HttpContent ToHttpContent<T>(T item) => _inner.ToHttpContent(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) => _inner.FromHttpContentAsync<T>(content, cancellationToken);

    public T? FromHttpContent<T>(HttpContent content, CancellationToken cancellationToken = default) => _inner.FromHttpContent<T>(content, cancellationToken);
}
