using Microsoft.Build.Framework;

namespace Otumat.Build;

/// <summary>What the tasks of signing have in common: the words of the project, and how a failure is told. No member holds a key.</summary>
public abstract class PackageSigningTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The path of the private key's file; empty when a variable holds the key.</summary>
    public string PrivateKeyPath { get; set; } = "";

    /// <summary>The name of the environment variable that holds the private key; empty when a file does.</summary>
    public string PrivateKeyEnvironmentVariable { get; set; } = "";

    /// <summary>The name of the environment variable that holds the password of the private key; empty for none.</summary>
    public string PrivateKeyPasswordEnvironmentVariable { get; set; } = "";

    /// <summary>The path of the public key's file; empty for none.</summary>
    public string PublicKeyPath { get; set; } = "";

    /// <summary>When the plugin is no longer valid, in ISO 8601; empty for never.</summary>
    public string Expires { get; set; } = "";

    /// <summary>The folder that relative paths of keys are below.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The files that NuGet writes.</summary>
    [Required]
    public ITaskItem[] PackOutput { get; set; } = [];

    /// <summary>The file that keeps what the package was signed for.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    private protected IReadOnlyCollection<string> Packages => [.. WrittenPackages.Among(PackOutput.Select(file => file.GetMetadata("FullPath")))];

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            using var keys = RequestedKeys.Read(Request(), Environment.GetEnvironmentVariable);
            Run(new PackageSigning(keys, ExpiryText.Parse(Expires), Path.GetFullPath(StampFile, ProjectFolder), Environment.GetEnvironmentVariable));
        }
        catch (BuildFailure failure)
        {
            Fail(failure.Code, failure.Message);
        }
        catch (Exception cause)
        {
            // Whatever it was, the unsigned package must not stay.
            Fail(FailureCodes.UnusablePackage, $"The package cannot be signed: {cause.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run(PackageSigning signing);

    private KeyRequest Request() => new()
    {
        PrivateKeyPath = PrivateKeyPath,
        PrivateKeyVariable = PrivateKeyEnvironmentVariable,
        PasswordVariable = PrivateKeyPasswordEnvironmentVariable,
        PublicKeyPath = PublicKeyPath,
        ProjectFolder = ProjectFolder,
    };

    // Whoever asked for a signature shall find no package without one.
    private void Fail(string code, string message)
    {
        Log.LogError(null, code, null, null, 0, 0, 0, 0, message);
        foreach (var package in Packages.Where(File.Exists))
        {
            File.Delete(package);
        }
    }
}
