namespace PolicyExtract.Vocabulary.Languages;

internal static class Indonesian
{
    public static Language Words { get; } = new()
    {
        Tag = "id",
        Headers = new()
        {
            Name =
                "nama, nama cookie, nama kuki, nama cookies, nama cookie dan domain, kuki, pengenal, pengidentifikasi, kunci, " +
                "nama kunci, nama teknis, daftar cookie, daftar kuki, nama pelacak, nama berkas",
            Provider =
                "penyedia, penyedia layanan, penyedia cookie, penyedia jasa, nama penyedia, pembekal, pembekal perkhidmatan, " +
                "vendor layanan, penerbit, ditetapkan oleh, ditempatkan oleh, diatur oleh, dipasang oleh, ditetapkan oleh siapa, " +
                "pemilik, pemilik cookie, perusahaan, syarikat, organisasi, pengendali, pengendali data, penanggung jawab, " +
                "pihak ketiga, nama pihak ketiga, mitra, rekan, penerima, pengelola, siapa, pengembang",
            Feature = "fungsi dan lokasi, fitur, ciri, lokasi, tempat, halaman, produk, di mana",
            Category = "kategori cookie, kategori kuki, kelompok, golongan, klasifikasi",
            Purpose =
                "tujuan, tujuan cookie, tujuan kuki, tujuan penggunaan, tujuan pemrosesan, maksud, deskripsi, deskripsi cookie, " +
                "keterangan, penerangan, huraian, uraian, penjelasan, tujuan dan deskripsi, deskripsi dan tujuan, kegunaan, " +
                "penggunaan, digunakan untuk, untuk apa, apa yang dilakukannya, mengapa, sasaran, rincian, perincian, informasi, " +
                "informasi lebih lanjut, maklumat, informasi tambahan, catatan, data yang dikumpulkan, peran, alasan, arti, " +
                "deskripsi singkat",
            Duration =
                "durasi, durasi cookie, durasi penyimpanan, durasi penyimpanan maksimum, durasi maksimum penyimpanan, masa berlaku, " +
                "masa berlaku cookie, masa simpan, masa aktif, masa penyimpanan, masa hidup, masa pakai, jangka waktu, " +
                "jangka waktu penyimpanan, jangka hayat, periode penyimpanan, periode retensi, periode, tempoh, tempoh sah, " +
                "tempoh simpanan, tempoh penyimpanan, tempoh pengekalan, waktu penyimpanan, lama penyimpanan, kedaluwarsa, kadaluarsa, " +
                "kadaluwarsa, tanggal kedaluwarsa, tarikh luput, tamat tempoh, luput, berakhir, berakhirnya, waktu kedaluwarsa, " +
                "penyimpanan, retensi, berapa lama, umur, siklus hidup, jenis dan durasi, waktu, " +
                "masa berlaku default, waktu kedaluwarsa default",
            Domain = "nama domain, domain cookie, hos, situs web, situs, laman web, alamat, alamat situs",
            Party = "pihak, pihak pertama atau ketiga, pihak pertama atau pihak ketiga, internal atau eksternal",
            Storage =
                "jenis penyimpanan, tipe penyimpanan, metode penyimpanan, tempat penyimpanan, teknologi yang digunakan, jenis teknologi",
            Type = "jenis, jenis cookie, jenis kuki, jenis jenis cookie, tipe, tipe cookie, tipe kuki, sifat",
            Service = "layanan, nama layanan, perkhidmatan, alat, aplikasi, perangkat lunak, perisian, sistem, solusi",
            Origin = "sumber, asal, asal cookie, sumber cookie",
            Function = "fungsi, fungsi cookie, fungsi kuki",
            Used = "cookie yang digunakan, kuki yang digunakan, cookie yang kami gunakan",
            Other = "dasar hukum, landasan hukum, negara, nomor, transfer data",
        },
        Retention = new()
        {
            Second = "detik, detiknya",
            Minute = "menit, minit",
            Hour = "jam, sejam=1",
            Day = "hari, hari kalender, sehari=1",
            Week = "minggu, pekan, seminggu=1, sepekan=1",
            Month = "bulan, sebulan=1",
            Year = "tahun, setahun=1",
            Numbers =
                "satu=1, dua=2, tiga=3, empat=4, lima=5, enam=6, tujuh=7, delapan=8, lapan=8, sembilan=9, sepuluh=10, dua belas=12, " +
                "tiga belas=13, dua puluh empat=24, tiga puluh=30, enam puluh=60, sembilan puluh=90, seratus=100, setengah=0.5",
            Session =
                "sesi, cookie sesi, kuki sesi, selama sesi, selama sesi berlangsung, durasi sesi, akhir sesi, hingga akhir sesi, " +
                "sampai akhir sesi, hingga sesi berakhir, sampai sesi berakhir, saat sesi berakhir, ketika sesi berakhir, " +
                "sehingga akhir sesi, sesi tamat, sesi browser, sesi peramban, sesi pengguna, sesi penelusuran, sesi saat ini, " +
                "per sesi, hanya sesi, sementara, cookie sementara, selama kunjungan",
            Browser = "peramban, peramban web, browser anda, peramban anda, penyemak imbas, pelayar, jendela",
            Closing = "ditutup, menutup, tutup, penutupan, keluar",
            Persistent =
                "persisten, tetap, permanen, kekal, berterusan, cookie persisten, cookie permanen, kuki kekal, selamanya, selalu, " +
                "tidak terbatas, tanpa batas, tanpa batas waktu, tidak ada batas waktu, tidak pernah kedaluwarsa, tidak pernah, " +
                "tidak kedaluwarsa, tidak pernah berakhir, tanpa kedaluwarsa, selama lamanya",
            Variable = "bervariasi, beragam, berbeda beda, berbeda, tergantung, bergantung, pelbagai",
            Unknown =
                "tidak diketahui, tidak ditentukan, tidak disebutkan, tidak dinyatakan, tidak tersedia, tidak berlaku, tidak ada, " +
                "tidak ada data, tidak ada informasi, tiada, tertunda, menunggu, belum ditentukan",
            Immediate = "segera, langsung, seketika, serta merta",
            UpTo = "hingga, sampai, maksimal, maksimum, paling lama, paling banyak, tidak lebih dari, kurang dari, dalam waktu, sehingga",
            AtLeast = "setidaknya, sekurang kurangnya, minimal, paling sedikit, lebih dari, atau lebih",
            About = "sekitar, kira kira, kurang lebih, biasanya, hampir",
            To = "hingga, sampai, atau, sehingga",
            Until = "hingga, sampai, sehingga, ketika, saat, setelah, selepas, sampai dengan, apabila, selama",
            LastVisit = "kunjungan terakhir, kunjungan terakhir anda, lawatan terakhir, login terakhir, setiap kunjungan",
            LastActivity = "aktivitas terakhir, ketidakaktifan, penggunaan terakhir, interaksi terakhir, pembaruan terakhir",
            Set = "pemasangan, pembuatan, kunjungan pertama, penempatan",
            Consent = "persetujuan, persetujuan anda, pemberian persetujuan",
            Fillers =
                "kedaluwarsa, berakhir, berlaku, setelah, selama, dari, sejak, pada, ini, cookie, cookies, kuki, disimpan, tersimpan, " +
                "bertahan, dihapus, otomatis, secara, kemudian, hanya, tetap, perangkat, tanggal, data, pengguna, kunjungan, setiap, " +
                "situs, jenis, anda, waktu, browser, durasi, masa",
        },
        Categories = new()
        {
            Necessary =
                "diperlukan, sangat diperlukan, benar benar diperlukan, mutlak diperlukan, wajib, penting, sangat penting, esensial, " +
                "pokok, teknis, secara teknis diperlukan, dasar, dibutuhkan, sangat dibutuhkan, selalu aktif, perlu, mustahak, " +
                "amat diperlukan",
            Security = "keamanan, keselamatan, autentikasi, pencegahan penipuan, perlindungan",
            Preferences =
                "preferensi, keutamaan, pilihan pengguna, fungsional?, fungsionalitas?, kefungsian?, personalisasi, penyesuaian, " +
                "pengaturan, tetapan, pengaturan pengguna, pengalaman pengguna, kenyamanan, bahasa, konten tersemat, konten eksternal, " +
                "dukungan",
            Analytics =
                "analitik, analitis, analisis, analisa, statistik pengunjung, statistik dan analitik, kinerja?, performa?, prestasi?, " +
                "pengukuran, pengukuran audiens, lalu lintas, riset, penelitian, pengoptimalan, perbaikan",
            Marketing =
                "pemasaran, iklan, periklanan, pengiklanan, penargetan, bertarget, iklan bertarget, pelacakan, penjejakan, " +
                "pemasaran ulang, penargetan ulang, pembuatan profil, komersial, perilaku, iklan yang dipersonalisasi, jaringan iklan, " +
                "promosi",
            Social = "sosial, media sosial, jejaring sosial, jaringan sosial, berbagi",
            Other = "lainnya, lain lain, cookie lainnya, tambahan, opsional, tidak wajib",
            Unclassified =
                "tidak terklasifikasi, belum diklasifikasikan, tidak diklasifikasikan, belum dikategorikan, tanpa kategori, " +
                "tidak dikategorikan, tertunda, tidak diketahui",
            Negations = "tidak, bukan, tanpa, opsional, selain, kecuali",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, kuki http, berkas teks, fail teks",
            LocalStorage = "penyimpanan lokal, penyimpanan lokal html, storan setempat, penyimpanan browser",
            SessionStorage = "penyimpanan sesi, storan sesi",
            Pixel = "piksel, piksel pelacakan, piksel pelacak, suar web",
            Script = "skrip, skrip javascript",
            Fingerprint = "sidik jari, sidik jari digital, sidik jari perangkat",
            AppStorage = "penyimpanan aplikasi, aplikasi seluler",
        },
        Party = new()
        {
            First =
                "pihak pertama, cookie pihak pertama, kuki pihak pertama, situs kami, situs web kami, situs ini, situs web ini, " +
                "pemilik situs, pemilik situs web",
            Third = "pihak ketiga, cookie pihak ketiga, kuki pihak ketiga, mitra, pihak luar",
        },
        Text = new()
        {
            Connecting =
                "yang, untuk, dari, pada, dengan, oleh, atau, tetapi, namun, bahwa, jika, ketika, saat, karena, agar, supaya, seperti, " +
                "sebagai, dalam, antara, setelah, sebelum, tanpa, melalui, tentang, terhadap, hingga, sampai, ini, itu, adalah, ialah, " +
                "akan, telah, dapat, bisa, kami, anda, mereka, kita, juga, serta, bagi, tersebut, ke, di",
            Frequent =
                "dan, cookie, kuki, situs, web, laman, menggunakan, digunakan, pengguna, pengunjung, informasi, layanan, peramban, " +
                "menyimpan, mengingat, mengumpulkan, menghapus, memungkinkan, membantu, tidak, tujuan, durasi, halaman, bahasa, " +
                "pengaturan, daftar, berikut, perangkat",
            And = "serta, dan juga",
            Or = "atau",
            Months =
                "januari=1, februari=2, maret=3, april=4, mei=5, juni=6, juli=7, agustus=8, september=9, oktober=10, november=11, " +
                "desember=12, mac=3, ogos=8, disember=12, julai=7, jun=6",
            Yes = "ya, benar",
            No = "tidak, salah",
            LastUpdated =
                "terakhir diperbarui, pembaruan terakhir, terakhir diubah, diperbarui, diperbarui pada, tanggal pembaruan, " +
                "tanggal pembaruan terakhir, tanggal berlaku, berlaku sejak, berlaku mulai, versi, tanggal, kemas kini terakhir, " +
                "dikemas kini, diterbitkan",
            ConsentTerms =
                "persetujuan, setuju, terima, terima semua, izinkan semua, tolak, tolak semua, pengaturan cookie, kelola cookie, " +
                "tarik persetujuan",
            Examples = "misalnya, contoh, contohnya, sebagai contoh, seperti, termasuk",
        },
    };
}
