using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class FatalTests : IDisposable
{
    private readonly FacadeScope _facade = new();

    public void Dispose() => _facade.Dispose();

    [Theory]
    [InlineData(ItentialLogLevel.Fatal, true)]
    [InlineData(ItentialLogLevel.None, false)]
    public void Fatal_AtAnyLevel_ThrowsWithTheExitCode(ItentialLogLevel level, bool written)
    {
        ItentialLog.SetLevel(level);

        var thrown = Assert.Throws<FatalErrorException>(() => ItentialLog.Fatal("the end"));

        Assert.Equal("the end", thrown.Message);
        Assert.Equal(1, thrown.ExitCode);
        Assert.Equal(written ? ["[itential] FATAL: the end"] : [], _facade.Lines);
    }

    [Fact]
    public void Fatal_WithAnApplicationsFactory_IsCriticalWithItsEvent()
    {
        var records = new List<(LogLevel Level, EventId Id)>();
        ItentialLog.LoggerFactory = new ForeignFactory { OnLog = (level, id) => records.Add((level, id)) };

        Assert.Throws<FatalErrorException>(() => ItentialLog.Fatal("the end"));

        var (level, id) = Assert.Single(records);
        Assert.Equal(LogLevel.Critical, level);
        Assert.Equal((90, "Fatal"), (id.Id, id.Name));
        Assert.Equal(ItentialLogLevel.Fatal, level.ToItentialLogLevel(id));
    }

    [Fact]
    public void NullTexts_AreRefused_EvenWhenSilent()
    {
        Assert.Throws<ArgumentNullException>("message", () => ItentialLog.Error(null!));
        Assert.Throws<ArgumentNullException>("message", () => ItentialLog.Fatal(null!));
        Assert.Throws<ArgumentNullException>("exception", () => ItentialLog.Exception(null!));
    }
}
