namespace Otumat.Build;

/// <summary>Runs before NuGet writes a package: checks the keys, and lets NuGet write anew what was signed for another request.</summary>
public sealed class PreparePackageTask : PackageSigningTask
{
    private protected override void Run(PackageSigning signing)
    {
        if (LoggedEnvironment.IsComplete(Environment.GetEnvironmentVariable) && PrivateKeyEnvironmentVariable.Length + PrivateKeyPasswordEnvironmentVariable.Length > 0)
        {
            Log.LogWarning(
                null, FailureCodes.LoggedEnvironment, null, null, 0, 0, 0, 0,
                $"The logs of this build hold all environment variables, those of the key or its password among them, because {LoggedEnvironment.Switch} is set. Unset it, and delete the logs.");
        }

        signing.Prepare(Packages);
    }
}
