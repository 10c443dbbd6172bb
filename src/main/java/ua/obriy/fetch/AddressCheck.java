package ua.obriy.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Keeps requests out of this machine and its network: strangers must not make the program call
// what
/// only the program can reach.
///
/// [#resolve] is what a connection must be made by: it gives only addresses that were looked at, so
/// that a name cannot mean another machine a moment later. [#check] is for an address that somebody
/// hands in, to be refused at once.
///
/// @param privateAddresses whether any address will do
/// @param allowed names of servers, in small letters, that may have any address; a number such as
///     `127.0.0.1` counts as a name
public record AddressCheck(boolean privateAddresses, Set<String> allowed) {
  /// First bits of IPv4 networks that are not the public internet.
  private static final int[][] NOT_PUBLIC = {
    {0, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8}, {0xa9fe0000, 16},
    {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
    {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 3}
  };

  public AddressCheck {
    allowed = Set.copyOf(allowed);
  }

  public AddressCheck(boolean privateAddresses) {
    this(privateAddresses, Set.of());
  }

  public void check(URI uri) throws RefusedAddressException {
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new RefusedAddressException("дозволено лише http:// і https://");
    }
    String host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null) {
      throw new RefusedAddressException("потрібна адреса з іменем сервера, без пароля");
    }
    if (!privateAddresses) {
      resolve(host);
    }
  }

  /// All addresses of a server, none of them refused.
  ///
  /// @throws RefusedAddressException when one of them leads into this machine or its network, or
  ///     the server is unknown
  InetAddress[] resolve(String host) throws RefusedAddressException {
    InetAddress[] addresses = lookUp(host);
    if (privateAddresses || allowed.contains(host.toLowerCase(Locale.ROOT))) {
      return addresses;
    }
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new RefusedAddressException(
            "адреса веде до цієї машини або її мережі: " + host + "; вкажіть загальнодоступну");
      }
    }
    return addresses;
  }

  private static InetAddress[] lookUp(String host) throws RefusedAddressException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new RefusedAddressException("такого сервера немає: " + host);
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic(bytes, 0);
    }
    // of IPv6 only 2000::/3 is given out; NAT64, 6to4 and Teredo carry an IPv4 address inside
    boolean global = address instanceof Inet6Address && (bytes[0] & 0xe0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xfe) == 0;
    boolean sample = Arrays.equals(bytes, 0, 4, new byte[] {0x20, 0x01, 0x0d, (byte) 0xb8}, 0, 4);
    return global && !special && !sample && (!sixToFour || isPublic(bytes, 2));
  }

  private static boolean isPublic(byte[] bytes, int at) {
    int address = 0;
    for (int i = 0; i < 4; i++) {
      address = address << 8 | bytes[at + i] & 0xff;
    }
    for (int[] network : NOT_PUBLIC) {
      if ((address ^ network[0]) >>> (32 - network[1]) == 0) {
        return false;
      }
    }
    return true;
  }
}
