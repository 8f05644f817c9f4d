using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class CategoryTests : IDisposable
{
    private readonly FacadeScope _facade = new();

    public void Dispose() => _facade.Dispose();

    [Fact]
    public void GetLogger_WithAndWithoutName_NamesTheLoggerAndGivesItAgain()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Warning);

        ItentialLog.GetLogger().LogWarning("root");
        ItentialLog.GetLogger("http").LogWarning("named");
        ItentialLog.GetLogger("itential").LogWarning("twice");

        Assert.Equal(["[itential] WARNING: root", "[itential.http] WARNING: named", "[itential.itential] WARNING: twice"], _facade.Lines);
        Assert.Same(ItentialLog.GetLogger("http"), ItentialLog.GetLogger("http"));
        Assert.Same(ItentialLog.GetLogger(), ItentialLog.GetLogger());
        Assert.Same(ItentialLog.GetLogger("http"), ItentialLog.LoggerFactory.CreateLogger("itential.http"));
    }

    [Theory]
    [InlineData("itential.x")]
    [InlineData("Itential.x")]
    public void GetLogger_WithTheWholeName_IsRefusedWithTheShortOne(string name)
    {
        var refused = Assert.Throws<ArgumentException>(nameof(name), () => ItentialLog.GetLogger(name));

        Assert.Contains("must not include 'itential.'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("GetLogger(\"x\")", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acme", "acme", true)]
    [InlineData("acme", "acme.x", true)]
    [InlineData("acme", "Acme.Jobs.Worker", true)]
    [InlineData("acme.", "acme.x", true)]
    [InlineData("acme", "acmex", false)]
    [InlineData("acme", "other.acme", false)]
    public void RegisterPrefix_LetsCategoriesBelowItFollow(string prefix, string category, bool written)
    {
        var logger = FacadeScope.Category(category);
        ItentialLog.SetLevel(ItentialLogLevel.Warning);
        logger.LogWarning("before");

        ItentialLog.RegisterPrefix(prefix);
        logger.LogInformation("below the level");
        logger.LogWarning("after");

        Assert.Equal(written ? [$"[{category}] WARNING: after"] : [], _facade.Lines);
    }

    [Theory]
    [InlineData("...")]
    [InlineData(" . ")]
    public void RegisterPrefix_OfDotsOnly_IsRefused(string prefix) =>
        Assert.Throws<ArgumentException>(nameof(prefix), () => ItentialLog.RegisterPrefix(prefix));

    [Theory]
    [InlineData("System.Net.Http", true)]
    [InlineData("System.Net.Http.HttpClient.platform.LogicalHandler", true)]
    [InlineData("HttpClient", true)]
    [InlineData("System.Net.HttpListener", false)]
    [InlineData("Microsoft.Hosting", false)]
    public void Propagate_GovernsTheHttpCategories_WhileItIsOn(string category, bool governed)
    {
        var logger = FacadeScope.Category(category);

        ItentialLog.SetLevel(ItentialLogLevel.Debug);
        Assert.False(logger.IsEnabled(LogLevel.Critical));

        ItentialLog.SetLevel(ItentialLogLevel.Debug, propagate: true);
        Assert.Equal(governed, logger.IsEnabled(LogLevel.Debug));

        ItentialLog.SetLevel(ItentialLogLevel.Debug);
        Assert.False(logger.IsEnabled(LogLevel.Critical));
    }

    [Fact]
    public void CategoriesOfTheSdk_FollowSetLevel()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Warning);

        FacadeScope.Category("Itential.Refit.Authentication").LogWarning("text");

        Assert.Equal(["[Itential.Refit.Authentication] WARNING: text"], _facade.Lines);
    }
}
