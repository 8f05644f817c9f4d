using Itential.Diagnostics;
using Otumat.Trust;

namespace Otumat.Build;

/// <summary>The keys that a request names, checked against each other.</summary>
internal sealed class RequestedKeys : IDisposable
{
    private const string PathProperty = "OtumatPrivateKeyPath";
    private const string VariableProperty = "OtumatPrivateKeyEnvironmentVariable";
    private const string PasswordProperty = "OtumatPrivateKeyPasswordEnvironmentVariable";
    private const string PublicProperty = "OtumatPublicKeyPath";
    private const int LeastRsaSize = 3072;

    private RequestedKeys(SigningKey privateKey, VerificationKey? publicKey)
    {
        PrivateKey = privateKey;
        PublicKey = publicKey;
    }

    public SigningKey PrivateKey { get; }

    /// <summary>The public key to be packed; null when none was named.</summary>
    public VerificationKey? PublicKey { get; }

    /// <summary>Reads the keys.</summary>
    /// <exception cref="BuildFailure">A key is missing or cannot be used, or the two do not belong together.</exception>
    public static RequestedKeys Read(KeyRequest request, Func<string, string?> environment)
    {
        var privateKey = ReadPrivate(request, environment);
        try
        {
            CheckSize(privateKey);
            var publicKey = ReadPublic(request);
            if (publicKey is not null && !publicKey.Equals(privateKey.PublicKey))
            {
                throw new BuildFailure(
                    FailureCodes.ForeignPublicKey,
                    $"The private key belongs to the public key {privateKey.PublicKey.Id}, and '{request.PublicKeyPath}' of {PublicProperty} is {publicKey.Id}. Name the two files of one pair.");
            }

            return new RequestedKeys(privateKey, publicKey);
        }
        catch
        {
            privateKey.Dispose();
            throw;
        }
    }

    public void Dispose() => PrivateKey.Dispose();

    private static SigningKey ReadPrivate(KeyRequest request, Func<string, string?> environment)
    {
        if (request is { PrivateKeyPath.Length: > 0, PrivateKeyVariable.Length: > 0 })
        {
            throw new BuildFailure(FailureCodes.TwoPrivateKeys, $"Both {PathProperty} and {VariableProperty} are set. Set one of them, so that it is plain which key signs.");
        }

        var password = request.PasswordVariable.Length == 0 ? null : SecretVariable.Read(request.PasswordVariable, PasswordProperty, environment);
        return request.PrivateKeyPath.Length > 0 ? FromFile(request, password) : FromVariable(request, password, environment);
    }

    private static SigningKey FromFile(KeyRequest request, Secret? password)
    {
        var path = KeyPath.Resolve(request.PrivateKeyPath, request.ProjectFolder, PathProperty);
        try
        {
            return SigningKey.FromFile(path, password);
        }
        catch (TrustKeyException cause)
        {
            throw Unusable(PathProperty, cause, password);
        }
    }

    private static SigningKey FromVariable(KeyRequest request, Secret? password, Func<string, string?> environment)
    {
        var text = SecretVariable.Read(request.PrivateKeyVariable, VariableProperty, environment);
        try
        {
            return SigningKey.FromPem(text, password);
        }
        catch (TrustKeyException cause)
        {
            throw Unusable($"The environment variable {request.PrivateKeyVariable}, which {VariableProperty} names", cause, password);
        }
    }

    private static BuildFailure Unusable(string source, TrustKeyException cause, Secret? password)
    {
        var remedy = password is null ? $" For an encrypted key, name the variable of its password in {PasswordProperty}." : "";
        return new BuildFailure(FailureCodes.UnusablePrivateKey, $"{source}: the private key cannot be used. {cause.Message}{remedy}", cause);
    }

    private static void CheckSize(SigningKey key)
    {
        if (key.PublicKey is { Algorithm: KeyAlgorithm.RsaPssSha256, Size: < LeastRsaSize })
        {
            throw new BuildFailure(
                FailureCodes.ShortPrivateKey,
                $"The RSA key {key.PublicKey.Id} has {key.PublicKey.Size} bits, and a plugin is signed with {LeastRsaSize} or more. Make a key with: otumat keygen");
        }
    }

    private static VerificationKey? ReadPublic(KeyRequest request)
    {
        if (request.PublicKeyPath.Length == 0)
        {
            return null;
        }

        try
        {
            return VerificationKey.FromFile(KeyPath.Resolve(request.PublicKeyPath, request.ProjectFolder, PublicProperty));
        }
        catch (TrustKeyException cause)
        {
            throw new BuildFailure(FailureCodes.UnusablePublicKey, $"{PublicProperty}: the public key cannot be used. {cause.Message}", cause);
        }
    }
}
