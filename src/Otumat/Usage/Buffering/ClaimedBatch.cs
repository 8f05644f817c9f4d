using System.Text.Json;

namespace Otumat.Usage;

/// <summary>A claimed batch that could be read.</summary>
internal sealed class ClaimedBatch : IDisposable
{
    private readonly BatchClaim _claim;

    private ClaimedBatch(BatchClaim claim, StoredBatch content) => (_claim, Content) = (claim, content);

    public StoredBatch Content { get; }

    /// <summary>Claims a batch and reads it.</summary>
    /// <exception cref="IOException">Another process has it open, or it is gone.</exception>
    /// <exception cref="JsonException">It is no batch.</exception>
    public static ClaimedBatch Open(BatchFile file)
    {
        var claim = BatchClaim.Open(file.Path);
        try
        {
            var content = JsonSerializer.Deserialize(claim.Content, UsageStorageJson.Default.StoredBatch);
            return content is { Events: not null, PackageVersion: not null } ? new ClaimedBatch(claim, content) : throw new JsonException($"{file.Path} holds no events.");
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    public void Delete() => _claim.Delete();

    public void Dispose() => _claim.Dispose();
}
