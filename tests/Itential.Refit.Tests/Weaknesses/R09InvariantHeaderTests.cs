using System.Globalization;
using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit writes header values in the current culture; here they are invariant, and times are HTTP's.</summary>
public sealed class R09InvariantHeaderTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 7, 6, 7, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Header_AnyCulture_IsInvariant(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);

        Assert.Equal("1.5", await ValueAsync(api => api.NumberAsync(1.5)));
        Assert.Equal("-1.5", await ValueAsync(api => api.NullableAsync(-1.5m)));
        Assert.Equal("1.5", await ValueAsync(api => api.FormattableAsync(1.5)));
        Assert.Equal("true", await ValueAsync(api => api.FlagAsync(true)));
        Assert.Equal("2026-03-04", await ValueAsync(api => api.DayAsync(new DateOnly(2026, 3, 4))));
        Assert.Equal("05:06:07.0000000", await ValueAsync(api => api.ClockAsync(new TimeOnly(5, 6, 7))));
        Assert.Equal("Wed, 04 Mar 2026 05:06:07 GMT", await ValueAsync(api => api.TimeAsync(Time), "If-Modified-Since"));
        Assert.Equal("Wed, 04 Mar 2026 05:06:07 GMT", await ValueAsync(api => api.UtcAsync(Time.UtcDateTime), "If-Modified-Since"));
    }

    private static async Task<string> ValueAsync(Func<IHeaderApi, Task<string>> call, string name = "X-Value")
    {
        using var seen = new SeenRequests();
        await call(RestService.For<IHeaderApi>(seen.CreateClient()));
        return seen.Last.Headers.NonValidated[name].ToString();
    }
}
