using Microsoft.AspNetCore.Antiforgery;

namespace Otumat.Collector;

/// <summary>Ties a form to the browser that it was shown in.</summary>
internal sealed class FormTokens(IAntiforgery antiforgery)
{
    public const string Field = "form_token";

    public Html Input(HttpContext context) => Html.Of($"""<input type="hidden" name="{Field}" value="{antiforgery.GetAndStoreTokens(context).RequestToken}">""");

    public Task<bool> IsGenuineAsync(HttpContext context) => antiforgery.IsRequestValidAsync(context);
}
