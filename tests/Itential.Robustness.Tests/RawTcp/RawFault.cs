namespace Itential.Robustness.Tests.RawTcp;

/// <summary>A way to misbehave, and what a call that meets it ends in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ending">What a call ends in.</param>
/// <param name="Misbehave">Does it.</param>
internal sealed record RawFault(string Name, Ending Ending, Func<RawConnection, Task> Misbehave)
{
    /// <summary>Whether it is done at once, without reading the request.</summary>
    public bool BeforeTheRequest { get; init; }

    /// <summary>Whether the connection is of no more use. After an answer that counts the server goes on, so that the client may.</summary>
    public bool ClosesTheConnection => Ending != Ending.Result;

    /// <summary>A head that all is well, then whatever else.</summary>
    public static RawFault AfterHead(string name, Ending ending, string headers, Func<RawConnection, Task> misbehave) => new(name, ending, async connection =>
    {
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}\r\n");
        await misbehave(connection);
    });

    /// <summary>Fixed bytes, then the end.</summary>
    public static RawFault Text(string name, Ending ending, string text) => new(name, ending, connection => connection.SendAsync(text));
}
