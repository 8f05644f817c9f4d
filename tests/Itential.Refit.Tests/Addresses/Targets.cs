using Itential.Refit.Tests.Observation;

namespace Itential.Refit.Tests.Addresses;

/// <summary>Clients whose answer is the target that they were asked for, base path left out.</summary>
internal static class Targets
{
    private const string Base = "http://host.example/base";

    public static readonly IAddressApi Api = Of(new RefitSettings());

    public static IAddressApi Of(RefitSettings settings, string? baseAddress = Base)
    {
        var http = AnswerHandler.Client((request, _) => new HttpResponseMessage { Content = new StringContent(Relative(request.RequestUri!)) });
        http.BaseAddress = baseAddress is null ? null : new Uri(baseAddress);
        return RestService.For<IAddressApi>(http, settings);
    }

    // The target is asked for as the connection asks for it.
    private static string Relative(Uri address)
    {
        var whole = address.GetLeftPart(UriPartial.Authority) + address.PathAndQuery;
        return whole.StartsWith(Base + "/", StringComparison.Ordinal) ? whole[Base.Length..] : whole;
    }
}
