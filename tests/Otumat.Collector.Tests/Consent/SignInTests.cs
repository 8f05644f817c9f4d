using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Consent;

public sealed class SignInTests
{
    [Theory]
    [EachDatabase]
    public async Task Person_WhoSignsIn_DecidesUnderTheirName(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind, The.WithUsers);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());
        Assert.DoesNotContain("May DataJoint", page.Text, StringComparison.Ordinal);

        var signedIn = await browser.SubmitAsync(page, ("name", "ann"), ("password", The.Password));
        var consent = await browser.OpenAsync(signedIn.Location!);
        var answer = await browser.SubmitAsync(consent, ("decision", "yes"));
        await Library.TokensAsync(await new Library(collector.Http).RedeemAsync(answer.Answer("code")!));

        Assert.Contains("Signed in as ann.", consent.Text, StringComparison.Ordinal);
        Assert.Contains("<li>that ann, who is signed in here, has said yes</li>", consent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No name", consent.Text, StringComparison.Ordinal);
        Assert.Equal("ann", collector.Data.Value<string>("SELECT user_name FROM installation"));
        Assert.DoesNotContain(The.Password, string.Join('\n', collector.Log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann", "wrong password")]
    [InlineData("bob", The.Password)]
    [InlineData("", "")]
    public async Task Person_WithAWrongNameOrPassword_StaysOutside(string name, string password)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.WithUsers);
        using var browser = new Browser(collector.Address);

        var answer = await browser.SubmitAsync(await browser.OpenAsync(Library.InstallPath()), ("name", name), ("password", password));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("Name or password is wrong.", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("May DataJoint", (await browser.OpenAsync(Library.InstallPath())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_OfSomebodyWhoIsNotSignedIn_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.WithUsers);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());
        var form = page.HiddenFields.Concat(new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["client_id"] = The.ClientId,
            ["redirect_uri"] = The.Redirect,
            ["code_challenge"] = The.Challenge,
            ["code_challenge_method"] = "S256",
            ["decision"] = "yes",
        });

        var answer = await browser.SendAsync("/user/usage-install", form);

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/user/usage-install")]
    [InlineData("/dashboard")]
    [InlineData("/user/usage-install/../../x")]
    public async Task SignIn_ThatIsToLeadElsewhere_IsRefused(string target)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.WithUsers);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync("/device");

        var answer = await browser.SubmitAsync(page, ("name", "ann"), ("password", The.Password), ("return", target));

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task SignIn_TriedTooOften_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.WithUsers with { Limits = new LimitConfiguration { SignIns = 1 } });
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync("/device");
        await browser.SubmitAsync(page, ("name", "ann"), ("password", "wrong"));

        var answer = await browser.SubmitAsync(page, ("name", "ann"), ("password", The.Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
    }

    [Fact]
    public void PasswordHash_OfAPassword_FitsItAlone()
    {
        var hash = PasswordHash.Parse(PasswordHash.Create(new("a long password")))!;

        Assert.True(hash.Fits(new("a long password")));
        Assert.False(hash.Fits(new("a long passwore")));
        Assert.NotEqual(PasswordHash.Create(new("a long password")), PasswordHash.Create(new("a long password")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("pbkdf2-sha256$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("pbkdf2-sha256$600000$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void PasswordHash_OfAnotherForm_IsRefused(string text)
    {
        Assert.Null(PasswordHash.Parse(text));
    }
}
