namespace Otumat.Build.Tests;

public sealed class ExpiryTextTests
{
    [Theory]
    [InlineData("2030-01-31", "2030-01-31T00:00:00+00:00")]
    [InlineData("2030-01-31T12:30Z", "2030-01-31T12:30:00+00:00")]
    [InlineData("2030-01-31T12:30:10Z", "2030-01-31T12:30:10+00:00")]
    [InlineData("2030-01-31T12:30:10.5Z", "2030-01-31T12:30:10.5+00:00")]
    [InlineData("2030-01-31T12:30:10", "2030-01-31T12:30:10+00:00")]
    [InlineData("2030-01-31T12:30:10+02:00", "2030-01-31T10:30:10+00:00")]
    public void Parse_ATime_GivesItInUtc(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ExpiryText.Parse(text));

    [Fact]
    public void Parse_Nothing_IsNever() => Assert.Null(ExpiryText.Parse(""));

    [Theory]
    [InlineData("31.01.2030")]
    [InlineData("2030-02-30")]
    [InlineData("1 year")]
    [InlineData("2030-01-31 12:30")]
    public void Parse_AnythingElse_NamesTheText(string text)
    {
        var failure = Assert.Throws<BuildFailure>(() => ExpiryText.Parse(text));
        Assert.Equal("OTB008", failure.Code);
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    }
}
