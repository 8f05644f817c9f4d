using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>Secrets that redaction knows until this is disposed.</summary>
internal sealed class HeldSecrets : IDisposable
{
    public static readonly HeldSecrets None = new([], []);

    private readonly IReadOnlyCollection<Secret> _secrets;
    private readonly IDisposable[] _registrations;

    private HeldSecrets(IReadOnlyCollection<Secret> secrets, IDisposable[] registrations)
    {
        _secrets = secrets;
        _registrations = registrations;
    }

    public static HeldSecrets Of(IReadOnlyCollection<Secret> secrets) => new(secrets, [.. secrets.Select(KnownSecrets.Add)]);

    public bool Are(IReadOnlyCollection<Secret> secrets) => _secrets.SequenceEqual(secrets);

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }
}
