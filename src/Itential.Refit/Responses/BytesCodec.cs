namespace Itential.Refit.Requests;

/// <summary>Bytes as they are.</summary>
internal sealed class BytesCodec : ContentCodec<byte[]?>
{
    public override void Write(HttpRequestMessage request, byte[]? value) => request.Content = value is null ? null : new ByteArrayContent(value);

    internal override async ValueTask<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await response.Content.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return buffer.ToArray();
    }

    internal override byte[]? Read(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        response.Content.CopyTo(buffer, null, cancellationToken);
        return buffer.ToArray();
    }
}
