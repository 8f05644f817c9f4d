using Itential.Diagnostics;
using Quickstart.CommandLine;

namespace Quickstart.Connections;

/// <summary>A user with a password, or a client with its secret.</summary>
internal sealed record Credential(string Name, Secret Secret)
{
    /// <summary>Reads both from the environment; null when neither is set.</summary>
    public static Credential? Read(string nameVariable, string secretVariable) => (Variables.Read(nameVariable), Variables.Read(secretVariable)) switch
    {
        (null, null) => null,
        ({ } name, { } secret) => new Credential(name, new Secret(secret)),
        (null, _) => throw new UsageException($"{secretVariable} is set and {nameVariable} is not: set both."),
        (_, null) => throw new UsageException($"{nameVariable} is set and {secretVariable} is not: set both."),
    };
}
