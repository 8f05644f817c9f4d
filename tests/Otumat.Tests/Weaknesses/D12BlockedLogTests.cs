using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>A lock that somebody else holds stalls the original's caller and then throws. Here the caller never meets it.</summary>
public sealed class D12BlockedLogTests
{
    [Fact]
    public async Task Log_WhileSomebodyHoldsEveryLock_ReturnsAtOnce_AndLosesNothing()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        using (FileLock.TryTake(person.Home.BufferLock))
        using (FileLock.TryTake(person.Home.RequestLock))
        {
            Enumerable.Range(0, 1_000).ToList().ForEach(_ => agent.Log("import"));
            Assert.Equal(0, agent.Parts.Batches.Waiting);
        }

        await agent.FlushAsync(Person.Ct);

        Assert.Equal(1_000, agent.Parts.Batches.Waiting);
    }

    [Fact]
    public async Task Disk_ThatTakesNothing_IsNotTheCallersProblem()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        Directory.Delete(person.Home.Buffer);
        await File.WriteAllTextAsync(person.Home.Buffer, "in the way", Person.Ct);

        agent.Log("import");
        await Assert.ThrowsAnyAsync<IOException>(() => agent.FlushAsync(Person.Ct));
        File.Delete(person.Home.Buffer);
        Directory.CreateDirectory(person.Home.Buffer, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await agent.FlushAsync(Person.Ct);

        Assert.Equal(1, agent.Parts.Batches.Waiting);
    }
}
