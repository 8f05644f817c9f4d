namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>A page after all redirects.</summary>
internal sealed record OidcPage(Uri Address, string Text)
{
    public HtmlForm Form => HtmlForm.Parse(Text, Address);

    public static async Task<OidcPage> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var text = await response.Content.ReadAsStringAsync(ct);
        return response.IsSuccessStatusCode
            ? new OidcPage(response.RequestMessage!.RequestUri!, text)
            : throw new InvalidOperationException($"{response.RequestMessage!.RequestUri!.GetLeftPart(UriPartial.Path)} answered {(int)response.StatusCode}: {text}");
    }
}
