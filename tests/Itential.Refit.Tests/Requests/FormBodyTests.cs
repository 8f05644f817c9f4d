using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

public sealed class FormBodyTests
{
    [Fact]
    public async Task ToContent_WritesPairsAsForms()
    {
        var form = new FormBody();
        form.Add("grant type", "a b&c=d+é");
        form.Add("gone", null);
        form.Add("n", 1.5, null);
        form.Add("day", new DateOnly(2026, 1, 2), null);
        form.Add("b", false);
        using var content = form.ToContent();

        Assert.Equal("grant+type=a+b%26c%3Dd%2B%C3%A9&n=1.5&day=2026-01-02&b=false", await content.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", content.Headers.ContentType?.ToString());
        Assert.Equal((await content.ReadAsByteArrayAsync()).Length, content.Headers.ContentLength);
    }
}
