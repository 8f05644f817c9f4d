namespace Itential.Refit.Requests;

/// <summary>Text in the charset that the content names, else UTF-8.</summary>
internal sealed class TextCodec : ContentCodec<string?>
{
    public override void Write(HttpRequestMessage request, string? value) => request.Content = BodyContent.Text(value);

    internal override async ValueTask<string?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var reader = ContentText.Reader(response.Content, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    internal override string? Read(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var reader = ContentText.Reader(response.Content, response.Content.ReadAsStream(cancellationToken));
        return reader.ReadToEnd();
    }
}
