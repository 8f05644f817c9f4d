using System.CommandLine;
using System.CommandLine.Parsing;

namespace Otumat.Tool;

/// <summary>The options that say which package a command is about.</summary>
internal sealed class PackageOptions
{
    private readonly Option<string?> _assembly = TextOptions.Create("--assembly", [], "FILE", "The package's .dll file, which declares its usage tracking. It is read, not run.");
    private readonly Option<string?> _author = TextOptions.Create("--author", ["-a"], "NAME", "Who publishes the package. Needed on Windows only, where the folder is named after it.");
    private readonly Option<string?> _directory = TextOptions.Create("--data-directory", ["-d"], "NAME", "The folder name that the package keeps its data under.");
    private readonly Option<string?> _package = TextOptions.Create("--package", ["-p", "--package-name"], "ID", "The package's id.");
    private readonly Option<string?> _root = TextOptions.Create("--data-root", [], "FOLDER", "Where the data folders are, if not in the user's usual place.");

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _assembly, _author, _directory, _package, _root })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(RequireOne);
    }

    public PackageRequest Read(ParseResult parsed) => new()
    {
        Assembly = parsed.GetValue(_assembly),
        Author = parsed.GetValue(_author),
        DataDirectory = parsed.GetValue(_directory),
        Package = parsed.GetValue(_package),
        DataRoot = parsed.GetValue(_root) is { } root ? Path.GetFullPath(root) : null,
    };

    private void RequireOne(CommandResult result)
    {
        var byName = IsGiven(result, _directory) || IsGiven(result, _package) || IsGiven(result, _author);
        if (IsGiven(result, _assembly) && byName)
        {
            result.AddError("--assembly already says which package it is. Leave out --author, --data-directory and --package.");
        }
        else if (!IsGiven(result, _assembly) && !(IsGiven(result, _directory) && IsGiven(result, _package)))
        {
            result.AddError("Say which package: --assembly FILE, or --data-directory NAME --package ID.");
        }
        else if (OperatingSystem.IsWindows() && byName && !IsGiven(result, _author))
        {
            result.AddError("--author is missing: on Windows the folder is named after it.");
        }
    }

    private static bool IsGiven(CommandResult result, Option<string?> option) => result.GetResult(option) is { Implicit: false };
}
