using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Otumat.Tool;

/// <summary>What the system's scheduler is asked to run, and how often.</summary>
internal sealed record ServiceDefinition
{
    /// <summary>See <see cref="ServiceName"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The program and its arguments, as the program is to get them.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>Variables that the program needs beside those of the scheduler.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Time between two runs.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>When in the interval this machine runs, so that not all machines run at once. The same at every installation.</summary>
    public TimeSpan Phase => TimeSpan.FromSeconds(Spread % (long)Interval.TotalSeconds);

    /// <summary>By how much one run may be put off at random.</summary>
    public TimeSpan Delay => TimeSpan.FromSeconds(Math.Floor(Math.Min(Interval.TotalSeconds / 10, TimeSpan.FromMinutes(15).TotalSeconds)));

    private uint Spread => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.MachineName}\n{Name}")));

    /// <summary>Looks at every text that goes to the scheduler.</summary>
    /// <exception cref="ToolFailure">One of them cannot be written.</exception>
    public ServiceDefinition Validate()
    {
        foreach (var text in Command)
        {
            ServiceText.Require(text, "value");
        }

        foreach (var (name, value) in Variables)
        {
            ServiceText.Require(value, $"variable {name}");
        }

        return this;
    }
}
