using System.Text;
using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Bodies;

/// <summary>A second media type, which is nothing but the name of an account.</summary>
internal sealed class AccountSerializer : IHttpContentSerializer
{
    public string MediaType => "text/x-account";

    public HttpContent ToHttpContent<T>(T item) => new StringContent(((OwnAccount)(object)item!).Username, Encoding.UTF8, MediaType);

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        (T)(object)new OwnAccount(await content.ReadAsStringAsync(cancellationToken));

    public T? FromHttpContent<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(content.ReadAsStream(cancellationToken));
        return (T)(object)new OwnAccount(reader.ReadToEnd());
    }
}
