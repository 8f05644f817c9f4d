using Otumat.Usage;

namespace Otumat.Tests.Usage.Buffering;

public sealed class BatchFileTests
{
    [Fact]
    public void Name_TellsWhenAndHowMany()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

        Assert.Equal((time, 12), BatchFile.Of("/buffer/" + BatchFile.NameFor(time, 12)) is { } file ? (file.WrittenAt, file.Count) : default);
    }

    [Theory]
    [InlineData("nothing.json")]
    [InlineData("0000000000001-1.json")]
    [InlineData("0000000000001-1-a-b.json")]
    [InlineData("x-1-a.json")]
    [InlineData("0000000000001-x-a.json")]
    [InlineData("0000000000001-99999999999-a.json")]
    [InlineData("99999999999999999999-1-a.json")]
    public void Name_OfAnotherFile_IsNone(string name) => Assert.Null(BatchFile.Of(name));

    [Fact]
    public void Name_BeyondAllTime_IsTheEndOfTime() => Assert.Equal(9999, BatchFile.Of($"{long.MaxValue}-1-a.json")!.WrittenAt.Year);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"packageVersion":"1.0.0"}""")]
    [InlineData("""{"events":[]}""")]
    [InlineData("")]
    public async Task Content_ThatIsNoBatch_IsSetAside(string content)
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        var name = BatchFile.NameFor(TimeProvider.System.GetUtcNow(), 1);
        await File.WriteAllTextAsync(Path.Combine(person.Home.Buffer, name), content, Person.Ct);

        Assert.Null(agent.Parts.Batches.ClaimNext());

        Assert.Equal(content, await File.ReadAllTextAsync(Path.Combine(person.Home.Aside, name + ".damaged"), Person.Ct));
        Assert.Equal(0, agent.Parts.Batches.Waiting);
    }
}
