using Otumat.Usage;

namespace Otumat.Tests.Usage;

public sealed class UsageIntervalTests
{
    [Theory]
    [InlineData("1m", 60)]
    [InlineData("60s", 60)]
    [InlineData("90s", 90)]
    [InlineData("15m", 900)]
    [InlineData("12h", 43_200)]
    [InlineData("24h", 86_400)]
    [InlineData("2d", 172_800)]
    [InlineData("30d", 2_592_000)]
    [InlineData("1h30m", 5_400)]
    [InlineData("1d2h3m4s", 93_784)]
    [InlineData("1d4s", 86_404)]
    [InlineData("0d1h", 3_600)]
    [InlineData("007m", 420)]
    public void Parse_IntervalText_GivesItsTime(string text, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), UsageInterval.Parse(text).Value);
        Assert.True(UsageInterval.TryParse(text, out var interval));
        Assert.Equal(UsageInterval.Parse(text), interval);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("h")]
    [InlineData("12")]
    [InlineData("12 h")]
    [InlineData(" 12h")]
    [InlineData("12h ")]
    [InlineData("12h\n")]
    [InlineData("12H")]
    [InlineData("12hours")]
    [InlineData("1w")]
    [InlineData("1.5h")]
    [InlineData("x5m")]
    [InlineData("-5m")]
    [InlineData("+5m")]
    [InlineData("1h30")]
    [InlineData("30m1h")]
    [InlineData("1h1h")]
    [InlineData("1h 30m")]
    [InlineData("1_000m")]
    [InlineData("٣m")]
    [InlineData("1000000000s")]
    [InlineData("99999999999999999999999d")]
    public void Parse_OtherText_IsRefusedWithTheFormToWrite(string text)
    {
        var failure = Assert.Throws<FormatException>(() => UsageInterval.Parse(text));

        Assert.StartsWith($"'{text}' is not an upload interval.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("12h, 1h30m, 2d", failure.Message, StringComparison.Ordinal);
        Assert.False(UsageInterval.TryParse(text, out var interval));
        Assert.Equal(default, interval);
    }

    [Theory]
    [InlineData("0s")]
    [InlineData("59s")]
    [InlineData("0d0h")]
    [InlineData("30d1s")]
    [InlineData("31d")]
    [InlineData("999999999d999999999h")]
    public void Parse_TimeOutsideTheRange_IsRefusedWithTheRange(string text)
    {
        var failure = Assert.Throws<FormatException>(() => UsageInterval.Parse(text));

        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("from 1 minute (1m) to 30 days (30d)", failure.Message, StringComparison.Ordinal);
        Assert.False(UsageInterval.TryParse(text, out _));
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => UsageInterval.Parse(null!));
        Assert.False(UsageInterval.TryParse(null, out _));
    }

    [Theory]
    [InlineData(60, "1m")]
    [InlineData(61, "1m1s")]
    [InlineData(5_400, "1h30m")]
    [InlineData(86_400, "1d")]
    [InlineData(93_784, "1d2h3m4s")]
    [InlineData(2_592_000, "30d")]
    public void ToString_OfAnInterval_IsReadBackAsTheSame(int seconds, string expected)
    {
        UsageInterval interval = TimeSpan.FromSeconds(seconds);

        Assert.Equal(expected, interval.ToString());
        Assert.Equal(interval, UsageInterval.Parse(expected));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(59.999)]
    [InlineData(60.5)]
    [InlineData(2_592_001)]
    public void Constructor_TimeOutsideTheRangeOrWithAFraction_IsRefused(double seconds)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => new UsageInterval(TimeSpan.FromSeconds(seconds)));

        Assert.Contains("is not possible.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_OfTheType_IsADay()
    {
        Assert.Equal(TimeSpan.FromHours(24), default(UsageInterval).Value);
        Assert.Equal(default, UsageInterval.Parse("24h"));
        Assert.Equal("1d", default(UsageInterval).ToString());
    }

    [Fact]
    public void Conversion_FromTextAndTime_GivesTheSame()
    {
        UsageInterval text = "1h30m";
        UsageInterval time = TimeSpan.FromMinutes(90);

        Assert.Equal(text, time);
        Assert.Throws<FormatException>(() => (UsageInterval)"soon");
        Assert.Throws<ArgumentOutOfRangeException>(() => (UsageInterval)TimeSpan.Zero);
    }
}
