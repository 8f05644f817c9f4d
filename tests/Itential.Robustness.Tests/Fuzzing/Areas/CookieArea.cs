using Itential.Refit.Authentication;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Cookies of a login: every one of them is in the answer, can stand in a header, and needs no https that the login did not have.</summary>
internal sealed class CookieArea : IFuzzArea
{
    private static readonly string[] Good =
    [
        "token=abc; Path=/; HttpOnly; Secure; SameSite=Lax", "a=b; Max-Age=10", "a=; Max-Age=0", "token=\"quoted\"; Expires=Wed, 21 Oct 2115 07:28:00 GMT", "a=b=c==; Domain=.example", "x", "=y", "a=b;;;=;",
    ];

    private static readonly Uri[] Origins = [new("https://a.example/login"), new("http://a.example/login")];

    public void Run(SplitMix random, CaseText text)
    {
        using var response = new HttpResponseMessage();
        var headers = new List<string>();
        for (var count = random.Below(4); count >= 0; count--)
        {
            var header = random.OneIn(4) ? Texts.Any(random) : Mutator.Text(random, random.Of(Good));
            text.Add("Set-Cookie", header);
            if (response.Headers.TryAddWithoutValidation("Set-Cookie", header))
            {
                headers.Add(header);
            }
        }

        if (random.OneIn(2))
        {
            response.Headers.TryAddWithoutValidation("Date", Mutator.Text(random, "Wed, 21 Oct 2026 07:28:00 GMT"));
        }

        var origin = random.Of(Origins);
        IReadOnlyList<SessionCookie> cookies = [];
        var failure = Outcome.Of(() => cookies = LoginReply.ReadCookies(response, origin));

        Assert.True(failure is null || origin.Scheme == "http", "Only http can be too little.");
        Assert.Equal(cookies.Count, cookies.Select(cookie => cookie.Name).Distinct(StringComparer.Ordinal).Count());
        foreach (var cookie in cookies)
        {
            var value = cookie.Value.Reveal();
            Assert.Contains(headers, header => header.Contains(cookie.Name, StringComparison.Ordinal) && header.Contains(value, StringComparison.Ordinal));
            Assert.True((cookie.Name + value).All(c => c is >= ' ' and <= '~' and not ';'), "The cookie adds something to its header.");
            Assert.True(!cookie.Secure || origin.Scheme == "https");
        }

        if (cookies.Count > 0)
        {
            Assert.Equal("Session of " + origin.GetLeftPart(UriPartial.Authority), Session.FromCookies(origin, cookies).ToString());
        }
    }
}
