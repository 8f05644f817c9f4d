using Itential.Platform;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>A body that no array can hold, for a caller who reads it as a stream: it has no limit and takes no memory.</summary>
public sealed class BigBodyTests
{
    private const long Length = (2L << 30) + 1;
    private const long Slack = 32 << 20;

    [Fact]
    public async Task Stream_OfMoreThanTwoGigabytes_IsReadToItsEnd()
    {
        var fault = RawFault.AfterHead("big", Ending.Result, $"Content-Length: {Length}\r\n", SendAsync);
        await using var server = new RawServer("GET /big", fault);
        using var client = PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, Token = "t", Timeout = Timeout.InfiniteTimeSpan });
        var read = 0L;

        await using var memory = new MemoryPeak();
        await using (var stream = await client.For<IBigApi>().GetStreamAsync())
        {
            var buffer = new byte[1 << 20];
            while (await stream.ReadAsync(buffer) is var count and > 0)
            {
                read += count;
            }
        }

        Assert.Equal(Length, read);
        Assert.InRange(memory.Growth, long.MinValue, Slack);
    }

    private static async Task SendAsync(RawConnection connection)
    {
        var block = new byte[1 << 20];
        for (var left = Length; left > 0; left -= Math.Min(left, block.Length))
        {
            await connection.SendAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)));
        }
    }
}
